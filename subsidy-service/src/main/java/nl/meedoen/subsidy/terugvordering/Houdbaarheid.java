package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.terugvordering.Boeking.Soort;

/** Whether a claim still rests on what was paid without being due. The caller holds the account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Houdbaarheid {
    private static final String REDEN = "De grond voor dit deel is vervallen.";

    private final Vorderingsboek boek;
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Beleid beleid;
    private final Clock clock;

    Houdbaarheid(Vorderingsboek boek, Rekeningen rekeningen, Betalingen betalingen, Beleid beleid, Clock clock) {
        this.boek = boek;
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** The open part that has no ground any more; without months while all of it has. */
    Vordering ontbreekt(Terugvordering terugvordering) {
        var subsidie = terugvordering.loonkostensubsidie();
        var recht = Recht.van(rekeningen.feiten(terugvordering.dienstverband()), Rekenbeleid.van(beleid));
        var saldi = betalingen.saldi(List.of(subsidie), clock.instant()).getOrDefault(subsidie, Map.of());
        return boek.open(terugvordering.id())
                .zonderGrond(maand -> saldi.getOrDefault(maand, Maandsaldo.NIETS)
                        .ongegrond(recht.maand(maand).bedrag()));
    }

    /** Books that part back. */
    void bijstellen(Terugvordering terugvordering) {
        if (terugvordering.open().nul()) return;
        var deel = ontbreekt(terugvordering);
        if (deel.maanden().isEmpty()) return;
        terugvordering.bijstellen(deel.bedrag(), REDEN);
        boek.boeken(terugvordering, Soort.INGETROKKEN, deel, REDEN, clock.instant());
    }

    /** Whether so much of it is open and has ground. */
    boolean draagt(Terugvordering terugvordering, Geld bedrag) {
        var gegrond = terugvordering.open().min(ontbreekt(terugvordering).bedrag());
        return bedrag.compareTo(gegrond) <= 0;
    }
}
