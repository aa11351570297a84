package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.subsidy.betaalrun.Betaalregel.Grond;
import nl.meedoen.subsidy.rekening.Maandsaldo;
import nl.meedoen.subsidy.rekening.Recht;

/**
 * What is still due on one subsidy: right minus paid, month by month. Where the months together give nothing to pay,
 * nothing is paid: a debt waits for later months of the same subsidy (Awb article 4:57).
 *
 * @param som euro over all months; negative is a debt
 */
record Verschillen(Geld som, List<Betaalregel> regels) {

    /** @throws nl.meedoen.common.beleid.BeleidOntbreekt when policy for one of the months is missing */
    static Verschillen van(
            Kandidaat kandidaat,
            Recht recht,
            Map<YearMonth, Maandsaldo> betaald,
            Collection<YearMonth> maanden,
            String beleidHash) {
        var regels = new ArrayList<Betaalregel>();
        var som = Geld.NUL;
        for (var maand : maanden) {
            if (recht.eldersAfgerekend(kandidaat.loonkostensubsidie(), maand)) continue;
            var eerder = betaald.getOrDefault(maand, Maandsaldo.NIETS);
            var bedrag = recht.maand(maand).bedrag();
            var grond = new Grond(bedrag, eerder.inHanden(), eerder.geregeld(bedrag), beleidHash, Regelversie.NU);
            if (grond.verschil().nul()) continue;
            som = som.plus(grond.verschil());
            regels.add(regel(kandidaat, maand, grond));
        }
        return new Verschillen(som, som.positief() ? regels : List.of());
    }

    private static Betaalregel regel(Kandidaat kandidaat, YearMonth maand, Grond grond) {
        return new Betaalregel(
                Ids.next(),
                kandidaat.loonkostensubsidie(),
                kandidaat.dienstverband(),
                kandidaat.werkgever(),
                maand,
                grond.verschil(),
                kandidaat.financieringsbron(),
                kandidaat.begunstigde(),
                kandidaat.iban(),
                grond);
    }
}
