package nl.meedoen.subsidy.terugvordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.wet.awb4.HorenBijTerugvordering;

/** Computes what can be claimed back on a subsidy, over all months that its municipality has paid. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TeVorderen {
    private final Betaalmaanden betaalmaanden;
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Beleid beleid;
    private final Clock clock;

    TeVorderen(Betaalmaanden betaalmaanden, Rekeningen rekeningen, Betalingen betalingen, Beleid beleid, Clock clock) {
        this.betaalmaanden = betaalmaanden;
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /**
     * Holds the account until the transaction ends.
     *
     * @throws Refusal 409 while later months can still absorb it, or when there is nothing to claim
     */
    Vastgesteld van(Loonkostensubsidie subsidie, boolean zelfGemeld) {
        rekeningen.vergrendelen(List.of(subsidie.dienstverband()));
        var maanden = betaalmaanden.van(subsidie);
        if (maanden.isEmpty()) throw niets();
        var recht = Recht.van(rekeningen.feiten(subsidie.dienstverband()), Rekenbeleid.van(beleid));
        var laatste = maanden.getLast().maand();
        if (!recht.status(subsidie.id(), laatste.plusMonths(1).atDay(1)).voorbij()
                && !recht.zonderUitzicht(subsidie.id(), laatste, YearMonth.now(clock)))
            throw Refusal.transition("De subsidie loopt door. Wat te veel is betaald gaat af van een volgende maand.");
        var saldi = betalingen.saldi(List.of(subsidie.id()), clock.instant()).getOrDefault(subsidie.id(), Map.of());
        var telling = new Telling(subsidie.id(), recht, saldi, LocalDate.now(clock));
        maanden.forEach(telling::maand);
        return telling.vastgesteld(HorenBijTerugvordering.vereist(zelfGemeld).onderbouwing())
                .orElseThrow(TeVorderen::niets);
    }

    private static Refusal niets() {
        return Refusal.transition("Er is op deze subsidie niets terug te vorderen.");
    }
}
