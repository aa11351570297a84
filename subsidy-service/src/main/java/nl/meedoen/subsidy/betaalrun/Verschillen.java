package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.rekening.Recht;

/**
 * What is still due on one subsidy: right minus paid, month by month. Where the months together give nothing to pay,
 * nothing is paid: a debt waits for later months of the same subsidy (Awb article 4:57).
 */
final class Verschillen {
    private Verschillen() {}

    static List<Betaalregel> van(
            Loonkostensubsidie subsidie, Recht recht, Map<YearMonth, Geld> betaald, Collection<YearMonth> maanden) {
        var regels = new ArrayList<Betaalregel>();
        var som = Geld.NUL;
        for (var maand : maanden) {
            if (recht.eldersAfgerekend(subsidie.id(), maand)) continue;
            var verschil = recht.maand(maand).bedrag().min(betaald.getOrDefault(maand, Geld.NUL));
            if (verschil.nul()) continue;
            som = som.plus(verschil);
            regels.add(new Betaalregel(subsidie.id(), subsidie.dienstverband(), subsidie.werkgever(), maand, verschil));
        }
        return som.positief() ? regels : List.of();
    }
}
