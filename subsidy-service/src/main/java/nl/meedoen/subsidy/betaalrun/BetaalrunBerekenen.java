package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.rekening.Betalingen;
import nl.meedoen.subsidy.rekening.Recht;
import nl.meedoen.subsidy.rekening.Rekenbeleid;
import nl.meedoen.subsidy.rekening.Rekeningen;

/** Computes what a municipality still has to pay, account by account, from the facts alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BetaalrunBerekenen {
    private static final int PER_KEER = 500;
    private static final UUID BEGIN = new UUID(0, 0);

    private final Loonkostensubsidies subsidies;
    private final Rekeningen rekeningen;
    private final Betalingen betalingen;
    private final Betaalruns runs;
    private final Beleid beleid;
    private final Clock clock;

    BetaalrunBerekenen(
            Loonkostensubsidies subsidies,
            Rekeningen rekeningen,
            Betalingen betalingen,
            Betaalruns runs,
            Beleid beleid,
            Clock clock) {
        this.subsidies = subsidies;
        this.rekeningen = rekeningen;
        this.betalingen = betalingen;
        this.runs = runs;
        this.beleid = beleid;
        this.clock = clock;
    }

    /** What is due now; holds the accounts until the transaction ends. */
    Berekening berekenen(String gemeente, YearMonth maand) {
        var maanden = runs.maanden(gemeente, maand);
        var alles = new Berekening(new ArrayList<>(), new ArrayList<>());
        var deel = subsidies.toegekend(gemeente, BEGIN, PER_KEER);
        while (!deel.isEmpty()) {
            toevoegen(alles, deel, maanden);
            deel = subsidies.toegekend(gemeente, deel.getLast().id(), PER_KEER);
        }
        return alles;
    }

    private void toevoegen(Berekening alles, List<Loonkostensubsidie> deel, Collection<YearMonth> maanden) {
        var dienstverbanden =
                deel.stream().map(Loonkostensubsidie::dienstverband).toList();
        rekeningen.vergrendelen(dienstverbanden);
        var feiten = rekeningen.feiten(dienstverbanden);
        var betaald =
                betalingen.betaald(deel.stream().map(Loonkostensubsidie::id).toList(), clock.instant());
        for (var subsidie : deel) {
            var recht = Recht.van(feiten.getOrDefault(subsidie.dienstverband(), List.of()), Rekenbeleid.van(beleid));
            try {
                alles.regels()
                        .addAll(Verschillen.van(
                                subsidie, recht, betaald.getOrDefault(subsidie.id(), Map.of()), maanden));
            } catch (BeleidOntbreekt onbekend) {
                alles.uitval().add(new Uitval(subsidie.id(), String.valueOf(onbekend.getMessage())));
            }
        }
    }
}
