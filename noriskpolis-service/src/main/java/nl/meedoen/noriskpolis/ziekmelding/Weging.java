package nl.meedoen.noriskpolis.ziekmelding;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The spells of one employment as they follow from all that was said of it. A spell begins on the earliest day that
 * somebody names and ends on the earliest recovery after it; a day named within it is another day for the same spell.
 * Of two spells a recovery is the later one's only if somebody had told of that one when the recovery was said; else it
 * is another day for the end of the earlier. It goes by days and by when things were said, so no order of arrival makes
 * a difference.
 *
 * @param perioden by first day; they share no day
 * @param los recoveries of nothing that is known
 */
record Weging(List<Ziekteperiode> perioden, List<Bericht> los) {

    static Weging van(Collection<Bericht> berichten) {
        var ziek = opDag(berichten, Bericht.Soort.ZIEKMELDING);
        var beter = opDag(berichten, Bericht.Soort.BETERMELDING);
        var perioden = new ArrayList<Ziekteperiode>();
        var los = new ArrayList<Bericht>();
        while (!ziek.isEmpty()) {
            var begin = ziek.getFirst().dag();
            los.addAll(zolang(beter, dag -> dag.isBefore(begin)));
            var einde = eersteDag(beter);
            var gemeld = zolang(ziek, dag -> dag.equals(begin) || einde == null || dag.isBefore(einde));
            var volgende = eersteDag(ziek);
            var hersteld = beter.stream()
                    .filter(bericht -> volgende == null || !bericht.dag().isAfter(volgende) || eerder(bericht, ziek))
                    .toList();
            beter.removeAll(hersteld);
            perioden.add(new Ziekteperiode(begin, einde, gemeld, hersteld));
        }
        los.addAll(beter);
        return new Weging(perioden, los);
    }

    /** Whether it was said before anybody had told of the sickness it would be the end of. */
    private static boolean eerder(Bericht betermelding, Collection<Bericht> ziek) {
        return ziek.stream()
                .filter(bericht -> bericht.dag().isBefore(betermelding.dag()))
                .allMatch(bericht -> betermelding.gemeldOp().isBefore(bericht.gemeldOp()));
    }

    private static Deque<Bericht> opDag(Collection<Bericht> berichten, Bericht.Soort soort) {
        return new ArrayDeque<>(berichten.stream()
                .filter(bericht -> bericht.soort() == soort)
                .sorted(Comparator.comparing(Bericht::dag))
                .toList());
    }

    private static @Nullable LocalDate eersteDag(Deque<Bericht> berichten) {
        return berichten.isEmpty() ? null : berichten.getFirst().dag();
    }

    private static List<Bericht> zolang(Deque<Bericht> berichten, Predicate<LocalDate> dag) {
        var genomen = new ArrayList<Bericht>();
        while (!berichten.isEmpty() && dag.test(berichten.getFirst().dag())) genomen.add(berichten.removeFirst());
        return genomen;
    }
}
