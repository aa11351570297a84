package nl.meedoen.subsidy.samenloop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Subsidiedag;

/** Holds the days of a subsidy against UWV's payments. A pure function; the order of the payments makes no difference. */
final class Samenloop {
    private Samenloop() {}

    /**
     * @param dagen in the order of the calendar
     * @param beleid what sickness does, by the day of the report
     * @return by first day, for each cause the days in a row
     */
    static List<Bevinding> van(
            List<Subsidiedag> dagen, List<Ziekengeld> betalingen, Function<LocalDate, Ziektebeleid> beleid) {
        var perKern = new LinkedHashMap<Dagbevinding.Kern, List<Dagbevinding>>();
        for (var dag : dagen) {
            if (weekendNaBetaaldeVrijdag(dag.dag(), betalingen)) continue;
            for (var bevinding : new Dagoordeel(dag, over(dag.dag(), betalingen), beleid).bevindingen())
                perKern.computeIfAbsent(bevinding.kern(), _ -> new ArrayList<>())
                        .add(bevinding);
        }
        return perKern.values().stream()
                .flatMap(alle -> aaneengesloten(alle).stream())
                .filter(bevinding -> !bevinding.bedrag().nul())
                .sorted(Comparator.comparing(Bevinding::vanaf).thenComparing(Bevinding::oorzaak))
                .toList();
    }

    /** UWV may pay by the week, from Monday to Friday; the days between two payments go with them. */
    private static boolean weekendNaBetaaldeVrijdag(LocalDate dag, List<Ziekengeld> betalingen) {
        return Ziekengeld.weekend(dag)
                && over(dag, betalingen).isEmpty()
                && !over(dag.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)), betalingen)
                        .isEmpty();
    }

    private static List<Ziekengeld> over(LocalDate dag, List<Ziekengeld> betalingen) {
        return betalingen.stream()
                .filter(betaling -> betaling.dagen().bevat(dag))
                .sorted(Comparator.comparing(Ziekengeld::betaling))
                .toList();
    }

    private static List<Bevinding> aaneengesloten(List<Dagbevinding> dagen) {
        var bevindingen = new ArrayList<Bevinding>();
        var begin = 0;
        for (var i = 1; i <= dagen.size(); i++) {
            var vorige = dagen.get(i - 1).dag();
            if (i < dagen.size() && vorige.plusDays(1).equals(dagen.get(i).dag())) continue;
            bevindingen.add(bevinding(dagen.subList(begin, i)));
            begin = i;
        }
        return bevindingen;
    }

    private static Bevinding bevinding(List<Dagbevinding> dagen) {
        var som = Breuk.NUL;
        for (var dag : dagen) som = som.plus(dag.bedrag());
        var bedrag = Geld.afgerond(som);
        var kern = dagen.getFirst().kern();
        var vanaf = dagen.getFirst().dag();
        var tot = dagen.getLast().dag();
        var regime = kern.beleid().regime();
        return new Bevinding(
                vanaf,
                tot,
                kern.oorzaak(),
                bedrag,
                kern.betaling(),
                kern.ziekmelding(),
                Onderbouwing.van(regime.bron(), kern.oorzaak().toelichting())
                        .met("vanaf", vanaf)
                        .met("tot", tot)
                        .met("dagen", dagen.size())
                        .met("regime", regime.waarde())
                        .met("onafgerond", som)
                        .teBevestigen(regime.teBevestigen())
                        .uitkomst(bedrag));
    }
}
