package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;

/** Computes what is still due on subsidies, account by account, from the facts and from what was paid. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Verrekening {
    private final Betaalruns runs;
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Beleid beleid;
    private final Clock clock;

    Verrekening(Betaalruns runs, Rekeningen rekeningen, Betalingen betalingen, Beleid beleid, Clock clock) {
        this.runs = runs;
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** What is due now; holds the accounts until the transaction ends. */
    Vondst van(Betaalrun run, List<Kandidaat> kandidaten) {
        var dienstverbanden = kandidaten.stream().map(Kandidaat::dienstverband).toList();
        rekeningen.vergrendelen(dienstverbanden);
        var maanden = runs.maanden(run.gemeente(), run.maand());
        var feiten = rekeningen.feiten(dienstverbanden);
        var betaald = betalingen.saldi(
                kandidaten.stream().map(Kandidaat::loonkostensubsidie).toList(), clock.instant());
        var vondst = new Vondst();
        for (var kandidaat : kandidaten) {
            var recht = Recht.van(feiten.getOrDefault(kandidaat.dienstverband(), List.of()), Rekenbeleid.van(beleid));
            var eerder = betaald.getOrDefault(kandidaat.loonkostensubsidie(), Map.of());
            try {
                toevoegen(vondst, run, kandidaat, recht, eerder, maanden);
            } catch (BeleidOntbreekt onbekend) {
                vondst.uitval().add(uitval(kandidaat, String.valueOf(onbekend.getMessage())));
            }
        }
        return vondst;
    }

    private static void toevoegen(
            Vondst vondst,
            Betaalrun run,
            Kandidaat kandidaat,
            Recht recht,
            Map<YearMonth, Maandsaldo> betaald,
            SortedSet<YearMonth> maanden) {
        var verschillen = Verschillen.van(kandidaat, recht, betaald, maanden, run.beleidHash());
        if (verschillen.som().positief() && !kandidaat.betaalbaar())
            vondst.uitval().add(uitval(kandidaat, "De rekening van de werkgever is hier niet bekend."));
        else vondst.regels().addAll(verschillen.regels());
        if (verschillen.som().negatief() && voorbij(kandidaat, recht, run.maand(), maanden))
            vondst.tekorten().add(new Tekort(kandidaat.loonkostensubsidie(), Geld.NUL.min(verschillen.som())));
    }

    /** Whether no month after this one brings a right, as far as this one and the one settled before it can tell. */
    private static boolean voorbij(Kandidaat kandidaat, Recht recht, YearMonth maand, SortedSet<YearMonth> maanden) {
        var eerder = maanden.headSet(maand);
        var subsidie = kandidaat.loonkostensubsidie();
        return recht.status(subsidie, maand.plusMonths(1).atDay(1)).voorbij()
                || recht.zonderUitzicht(subsidie, eerder.isEmpty() ? maand : eerder.last(), maand);
    }

    private static Uitval uitval(Kandidaat kandidaat, String reden) {
        return new Uitval(kandidaat.loonkostensubsidie(), reden);
    }
}
