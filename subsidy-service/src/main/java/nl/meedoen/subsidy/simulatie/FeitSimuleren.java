package nl.meedoen.subsidy.simulatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Feit;
import nl.meedoen.subsidy.rekening.Kenmerk;
import nl.meedoen.subsidy.rekening.Maandrecht;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Toelichting;

/** Folds an account twice, without and with one more fact, and writes nothing. */
@ApplicationScoped
public class FeitSimuleren {
    private final Loonkostensubsidies subsidies;
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Beleid beleid;
    private final Clock clock;

    FeitSimuleren(
            Loonkostensubsidies subsidies, Rekeningen rekeningen, Betalingen betalingen, Beleid beleid, Clock clock) {
        this.subsidies = subsidies;
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /**
     * What the fact would change, as if it were reported now.
     *
     * @param tot the last month looked at
     * @throws Refusal 409 for a subsidy that was not granted
     */
    @Transactional
    public Uitkomst simuleren(UUID id, YearMonth tot, Function<Kenmerk, Feit> feit) {
        var subsidie = subsidies.een(id);
        if (!subsidie.toegekend()) throw Refusal.transition("De subsidie is niet toegekend: er is niets te berekenen.");
        var nu = clock.instant();
        var feiten = rekeningen.feiten(subsidie.dienstverband());
        var meer = new ArrayList<>(feiten);
        meer.add(feit.apply(new Kenmerk(Ids.next(), nu, nu)));
        var regels = Rekenbeleid.van(beleid);
        var geld = new Gelopen(
                betalingen.saldi(List.of(id), nu).getOrDefault(id, Map.of()),
                betalingen.gelopen(subsidie.gemeente(), nu));
        return verschil(id, Recht.van(feiten, regels), Recht.van(meer, regels), geld, tot);
    }

    /**
     * What runs did.
     *
     * @param maanden the months they looked at, whether they paid something or nothing
     */
    private record Gelopen(Map<YearMonth, Maandsaldo> saldi, Set<YearMonth> maanden) {}

    private static Uitkomst verschil(UUID id, Recht oud, Recht nieuw, Gelopen geld, YearMonth tot) {
        var maanden = new ArrayList<Maandverschil>();
        for (var maand : nieuw.maanden(tot)) {
            var was = oud.maand(maand.maand()).bedrag();
            var inRun = geld.maanden().contains(maand.maand()) && !nieuw.eldersAfgerekend(id, maand.maand());
            var saldo = geld.saldi().getOrDefault(maand.maand(), Maandsaldo.NIETS);
            if (!was.equals(maand.bedrag())) maanden.add(maandverschil(maand, was, saldo, inRun));
        }
        return new Uitkomst(List.copyOf(maanden));
    }

    private static Maandverschil maandverschil(Maandrecht maand, Geld was, Maandsaldo saldo, boolean inRun) {
        return new Maandverschil(
                maand.maand(), was, maand.bedrag(), saldo, inRun, maand.onderbouwing(), Toelichting.van(maand));
    }
}
