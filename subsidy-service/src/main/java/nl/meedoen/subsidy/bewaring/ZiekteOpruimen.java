package nl.meedoen.subsidy.bewaring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.platform.bewaring.Opruiming;
import nl.meedoen.subsidy.beleidsversie.Beleidsversies;
import nl.meedoen.subsidy.wet.avg5.Ruiming;

/** Deletes sickness that takes part in no amount, once its term is over. What is due and paid stays as it is. */
@ApplicationScoped
class ZiekteOpruimen implements Opruiming {
    private static final int PER_KEER = 500;
    private static final UUID BEGIN = new UUID(0, 0);

    private final Ziektedossiers dossiers;
    private final Bevindingen bevindingen;
    private final Beleidsversies versies;

    ZiekteOpruimen(Ziektedossiers dossiers, Bevindingen bevindingen, Beleidsversies versies) {
        this.dossiers = dossiers;
        this.bevindingen = bevindingen;
        this.versies = versies;
    }

    @Override
    public List<Soort> soorten() {
        return List.of(Soort.ZIEKMELDING_DOORBETALEN, Soort.ZIEKMELDING, Soort.UITKERING);
    }

    @Override
    public Telling opruimen(String gemeente, Bewaartermijn termijn, LocalDate vandaag, boolean proef) {
        var beleid = new Beleidsverloop(versies.alle());
        var telling = new Telling(0, 0);
        var deel = dossiers.dienstverbanden(gemeente, BEGIN, PER_KEER);
        while (!deel.isEmpty()) {
            for (var dienstverband : deel) {
                var ruiming = ruiming(dienstverband, gemeente, beleid, termijn, vandaag);
                if (!proef && ruiming.verwijderd() > 0) {
                    dossiers.vasthouden(dienstverband);
                    ruiming = ruiming(dienstverband, gemeente, beleid, termijn, vandaag);
                    dossiers.wissen(dienstverband, ruiming);
                }
                telling = new Telling(
                        telling.verwijderd() + ruiming.verwijderd(), telling.aangehouden() + ruiming.aangehouden());
            }
            deel = dossiers.dienstverbanden(gemeente, deel.getLast(), PER_KEER);
        }
        return telling;
    }

    private Ruiming ruiming(
            UUID dienstverband, String gemeente, Beleidsverloop beleid, Bewaartermijn termijn, LocalDate vandaag) {
        return Ruiming.van(
                dossiers.stand(dienstverband, gemeente, beleid),
                termijn,
                vandaag,
                dagen -> bevindingen.op(dienstverband, dagen));
    }
}
