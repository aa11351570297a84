package nl.meedoen.noriskpolis.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.platform.bewaring.Opruiming;

/** What is past its term here. What hangs on a spell goes with it. */
@ApplicationScoped
class Opruimen implements Opruiming {
    private static final int PER_KEER = 1000;

    private final VerlopenZiekte ziekte;
    private final VerlopenOverig overig;
    private final Beleid beleid;
    private final EntityManager database;
    private final Clock clock;

    Opruimen(VerlopenZiekte ziekte, VerlopenOverig overig, Beleid beleid, EntityManager database, Clock clock) {
        this.ziekte = ziekte;
        this.overig = overig;
        this.beleid = beleid;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Soort> soorten() {
        return List.of(Soort.values());
    }

    @Override
    public Telling opruimen(String gemeente, Bewaartermijn termijn, LocalDate vandaag, boolean proef) {
        var verlopen = verlopen(gemeente, termijn, vandaag);
        if (!proef) wis(termijn.soort(), verlopen.weg());
        return new Telling(verlopen.weg().size(), verlopen.aangehouden());
    }

    /**
     * Deletes what partners told of an employment that nobody here knows, by the shortest term of the municipalities: it may
     * be of any of them.
     */
    @Override
    @Transactional
    public int opruimenZonderGemeente() {
        var vandaag = LocalDate.now(clock);
        return beleid.gemeenten().stream()
                .flatMap(gemeente -> gemeldVoor(gemeente, vandaag).stream())
                .max(Comparator.naturalOrder())
                .map(overig::wisZonderGemeente)
                .orElse(0);
    }

    private Optional<LocalDate> gemeldVoor(String gemeente, LocalDate vandaag) {
        try {
            var termijn = Bewaartermijn.van(Soort.PARTNERMELDING, beleid.bewaartermijn(gemeente, vandaag));
            return Optional.of(vandaag.minus(termijn.duur().waarde(), termijn.eenheid()));
        } catch (BeleidOntbreekt geen) {
            return Optional.empty();
        }
    }

    private Verlopen verlopen(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        return switch (termijn.soort()) {
            case ZIEKMELDING_DOORBETALEN, ZIEKMELDING -> ziekte.van(gemeente, termijn, vandaag);
            case UITKERING -> overig.uitkeringen(gemeente, termijn, vandaag);
            case PARTNERMELDING -> overig.partnermeldingen(gemeente, termijn, vandaag);
            case UWV_FACTUUR -> overig.facturen(gemeente, termijn, vandaag);
        };
    }

    private void wis(Soort soort, List<UUID> weg) {
        for (var tabel : tabellen(soort))
            for (var van = 0; van < weg.size(); van += PER_KEER)
                database.createNativeQuery("delete from " + tabel + " where id in (:ids)")
                        .setParameter("ids", weg.subList(van, Math.min(van + PER_KEER, weg.size())))
                        .executeUpdate();
    }

    private static List<String> tabellen(Soort soort) {
        return switch (soort) {
            case ZIEKMELDING_DOORBETALEN, ZIEKMELDING -> List.of("ziekmelding");
            case UITKERING -> List.of("uwv_uitkering", "wettelijke_dekking");
            case PARTNERMELDING -> List.of("bericht", "uwv_oordeel");
            case UWV_FACTUUR -> List.of("uwv_factuur");
        };
    }
}
