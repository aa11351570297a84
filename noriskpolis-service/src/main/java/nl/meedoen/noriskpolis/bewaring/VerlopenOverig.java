package nl.meedoen.noriskpolis.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekking;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekkingen;
import nl.meedoen.noriskpolis.uitkering.Uitkering;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFacturen;

/** Which payments, messages and invoices that hang on no spell are past their term. */
@ApplicationScoped
class VerlopenOverig {
    private final Uitkeringen uitkeringen;
    private final WettelijkeDekkingen wettelijk;
    private final UwvFacturen facturen;
    private final EntityManager database;
    private final Clock clock;

    VerlopenOverig(
            Uitkeringen uitkeringen,
            WettelijkeDekkingen wettelijk,
            UwvFacturen facturen,
            EntityManager database,
            Clock clock) {
        this.uitkeringen = uitkeringen;
        this.wettelijk = wettelijk;
        this.facturen = facturen;
        this.database = database;
        this.clock = clock;
    }

    Verlopen uitkeringen(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        var weg = uitkeringen.list("gemeente = ?1 and ziekmelding is null order by id", gemeente).stream()
                .filter(uitkering ->
                        termijn.verstreken(eindeVan(uitkering.uitgekeerd().tot().getYear()), vandaag))
                .map(Uitkering::id);
        return new Verlopen(
                Stream.concat(weg, wettelijkeDekkingen(gemeente, termijn, vandaag))
                        .toList(),
                0);
    }

    /** To whom article 29b itself applied matters as long as benefit over its days can be billed. */
    private Stream<UUID> wettelijkeDekkingen(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        return wettelijk.list("gemeente = ?1 order by id", gemeente).stream()
                .filter(dekking -> termijn.verstreken(eindeVan(dekking.laatste().getYear()), vandaag))
                .map(WettelijkeDekking::id);
    }

    /** What was said and what UWV judged, where it hangs on no spell. */
    @SuppressWarnings("unchecked") // a column of ids
    Verlopen partnermeldingen(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        var gemeld = vandaag.minus(termijn.duur().waarde(), termijn.eenheid()).atStartOfDay(clock.getZone());
        List<UUID> weg = database.createNativeQuery("""
                        select id from bericht where gemeente = :gemeente and ziekmelding is null and gemeld_op < :gemeld
                        union all
                        select id from uwv_oordeel where gemeente = :gemeente and claim is null and beoordeeld_op < :gemeld""", UUID.class)
                .setParameter("gemeente", gemeente)
                .setParameter("gemeld", gemeld.toInstant())
                .getResultList();
        return new Verlopen(weg, 0);
    }

    /** Deletes what was said or judged of an employment that never arrived, so that it belongs to no municipality. */
    int wisZonderGemeente(LocalDate gemeldVoor) {
        var moment = gemeldVoor.atStartOfDay(clock.getZone()).toInstant();
        var weg = 0;
        for (var verlopen : List.of("bericht where gemeld_op", "uwv_oordeel where beoordeeld_op"))
            weg += database.createNativeQuery("delete from " + verlopen + " < :moment and gemeente is null")
                    .setParameter("moment", moment)
                    .executeUpdate();
        return weg;
    }

    /** An invoice of which something is disputed stays. */
    Verlopen facturen(String gemeente, Bewaartermijn termijn, LocalDate vandaag) {
        var weg = new ArrayList<UUID>();
        var aangehouden = 0;
        for (var factuur : facturen.list("gemeente = ?1 order by id", gemeente)) {
            var ontvangen = LocalDate.ofInstant(factuur.ontvangenOp(), clock.getZone());
            if (!termijn.verstreken(eindeVan(ontvangen.getYear()), vandaag)) continue;
            if (factuur.controles().getLast().betwist().positief()) aangehouden++;
            else weg.add(factuur.id());
        }
        return new Verlopen(weg, aangehouden);
    }

    private static LocalDate eindeVan(int jaar) {
        return LocalDate.of(jaar, Month.DECEMBER, 31);
    }
}
