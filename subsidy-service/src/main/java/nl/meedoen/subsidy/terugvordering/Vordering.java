package nl.meedoen.subsidy.terugvordering;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.meedoen.common.law.Geld;

/**
 * What is claimed back, month by month.
 *
 * @param maanden euro; negative where a month still had something to get, which the claim takes into account
 */
record Vordering(SortedMap<YearMonth, Geld> maanden) {
    Vordering {
        maanden = Collections.unmodifiableSortedMap(new TreeMap<>(maanden));
    }

    Geld bedrag() {
        return maanden.values().stream().reduce(Geld.NUL, Geld::plus);
    }

    /**
     * The part that has to go: by month what has no ground any more, or everything where the rest comes to nothing.
     *
     * @param ongegrond euro by month, nil or more
     */
    Vordering zonderGrond(Function<YearMonth, Geld> ongegrond) {
        var deel = new TreeMap<YearMonth, Geld>();
        maanden.forEach((maand, bedrag) -> {
            var hier = ongegrond.apply(maand);
            var weg = bedrag.compareTo(hier) < 0 ? bedrag : hier;
            if (weg.positief()) deel.put(maand, weg);
        });
        var weg = new Vordering(deel);
        return deel.isEmpty() || bedrag().min(weg.bedrag()).positief() ? weg : this;
    }

    /**
     * Spreads an amount over the months, the oldest first.
     *
     * @param bedrag euro, positive and at most the sum of the months
     */
    Vordering deel(Geld bedrag) {
        var deel = new TreeMap<YearMonth, Geld>();
        var rest = bedrag;
        for (var maand : maanden.entrySet()) {
            if (!maand.getValue().positief() || !rest.positief()) continue;
            var hier = maand.getValue().compareTo(rest) < 0 ? maand.getValue() : rest;
            deel.put(maand.getKey(), hier);
            rest = rest.min(hier);
        }
        return new Vordering(deel);
    }
}
