package nl.meedoen.noriskpolis.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.noriskpolis.beurt.Beurten;
import nl.meedoen.noriskpolis.wet.avg5.Bewaartermijn;
import nl.meedoen.noriskpolis.wet.avg5.Bewaartermijn.Soort;

/** Deletes what a municipality keeps no longer, and writes down how much. What hangs on a spell goes with it. */
@ApplicationScoped
public class Opruimen {
    private static final int PER_KEER = 1000;

    private final Bewaarrapporten rapporten;
    private final VerlopenZiekte ziekte;
    private final VerlopenOverig overig;
    private final Beleid beleid;
    private final Beurten beurten;
    private final EntityManager database;
    private final Clock clock;

    Opruimen(
            Bewaarrapporten rapporten,
            VerlopenZiekte ziekte,
            VerlopenOverig overig,
            Beleid beleid,
            Beurten beurten,
            EntityManager database,
            Clock clock) {
        this.rapporten = rapporten;
        this.ziekte = ziekte;
        this.overig = overig;
        this.beleid = beleid;
        this.beurten = beurten;
        this.database = database;
        this.clock = clock;
    }

    /**
     * By the policy of today.
     *
     * @param proef only says what would go
     * @throws BeleidOntbreekt when the municipality set no terms: then nothing is deleted
     */
    @Transactional
    public Bewaarrapport opruimen(String gemeente, boolean proef) {
        beurten.wacht("bewaring " + gemeente);
        var regels = Arrays.stream(Soort.values())
                .map(soort -> regel(gemeente, soort, proef))
                .toList();
        var rapport = new Bewaarrapport(gemeente, proef, regels, clock.instant());
        rapporten.persistAndFlush(rapport);
        return rapport;
    }

    /**
     * Deletes what partners told of an employment that nobody here knows, by the shortest term of the municipalities: it may
     * be of any of them. It is in no report, for no municipality could see that.
     *
     * @return how many
     */
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

    private Rapportregel regel(String gemeente, Soort soort, boolean proef) {
        var vandaag = LocalDate.now(clock);
        var termijn = Bewaartermijn.van(soort, beleid.bewaartermijn(gemeente, vandaag));
        var verlopen = verlopen(gemeente, termijn, vandaag);
        var weg = verlopen.weg();
        if (!proef) wis(soort, weg);
        return new Rapportregel(
                soort, weg.size(), verlopen.aangehouden(), termijn.onderbouwing(weg.size(), verlopen.aangehouden()));
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
            case UITKERING -> List.of("uwv_uitkering");
            case PARTNERMELDING -> List.of("bericht", "uwv_oordeel");
            case UWV_FACTUUR -> List.of("uwv_factuur");
        };
    }
}
