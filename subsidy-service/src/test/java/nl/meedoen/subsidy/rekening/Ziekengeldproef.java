package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingGecorrigeerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekmeldingIngetrokken;

/** Whether UWV pays sickness benefit on a day, asked of the facts in the most roundabout way. */
final class Ziekengeldproef {
    private Ziekengeldproef() {}

    /** Only days on which no count of sickness can have reached 104 weeks yet. */
    static boolean betaalt(List<Feit> feiten, LocalDate dag) {
        if (!dag.isBefore(Geschiedenissen.EERSTE.plusWeeks(104))) return false;
        return feiten.stream()
                .filter(Ziektefeit.class::isInstance)
                .map(Ziektefeit.class::cast)
                .sorted(Feit.VOLGORDE)
                .collect(Collectors.groupingBy(Ziektefeit::ziekmelding))
                .values()
                .stream()
                .anyMatch(melding -> betaaltMelding(melding, dag));
    }

    private static boolean betaaltMelding(Collection<Ziektefeit> feiten, LocalDate dag) {
        var eersteDag = feiten.stream()
                .filter(ZiekGemeld.class::isInstance)
                .map(Feit::geldigVanaf)
                .findFirst();
        var gecorrigeerd = laatste(feiten, ZiekmeldingGecorrigeerd.class);
        var beter = laatste(feiten, Hersteld.class);
        var ingetrokken = feiten.stream().anyMatch(ZiekmeldingIngetrokken.class::isInstance);
        if (eersteDag.isEmpty() || ingetrokken) return false;
        var begin = gecorrigeerd == null ? eersteDag.get() : gecorrigeerd;
        if (dag.isBefore(begin) || (beter != null && !dag.isBefore(beter))) return false;
        var gedekt = false;
        for (var feit : feiten) {
            if (feit instanceof DekkingToegekend toegekend)
                gedekt = !dag.isBefore(toegekend.geldigVanaf())
                        && (toegekend.tot() == null || !dag.isAfter(toegekend.tot()));
            if (feit instanceof DekkingGeweigerd) gedekt = false;
            if (feit instanceof DekkingBeeindigd einde && !dag.isBefore(einde.geldigVanaf())) gedekt = false;
        }
        return gedekt;
    }

    private static LocalDate laatste(Collection<Ziektefeit> feiten, Class<? extends Ziektefeit> soort) {
        return feiten.stream()
                .filter(soort::isInstance)
                .map(Feit::geldigVanaf)
                .reduce((eerder, later) -> later)
                .orElse(null);
    }
}
