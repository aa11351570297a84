package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Loonwaardegrondslag;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;

class BeleidProperties {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    @Property
    void wie_ouder_is_heeft_nooit_een_lager_minimumloon(
            @ForAll("dag") LocalDate dag, @ForAll @IntRange(min = 15, max = 60) int leeftijd) {
        var loon =
                BELEID.minimumloon(dag, dag.minusYears(leeftijd)).maandbedrag().waarde();
        var ouder = BELEID.minimumloon(dag, dag.minusYears(leeftijd + 1))
                .maandbedrag()
                .waarde();
        assertTrue(loon.compareTo(ouder) <= 0);
        assertEquals(0, loon.euro().remainder(new BigDecimal("0.05")).signum());
    }

    @Property
    void het_minimumloon_daalt_nooit(@ForAll("dag") LocalDate dag, @ForAll @IntRange(max = 2000) int dagen) {
        var later = dag.plusDays(dagen);
        if (later.isAfter(LocalDate.of(2026, 12, 31))) return;
        var loon = BELEID.minimumloon(dag, dag.minusYears(40)).maandbedrag().waarde();
        assertTrue(loon.compareTo(BELEID.minimumloon(later, dag.minusYears(40))
                        .maandbedrag()
                        .waarde())
                <= 0);
    }

    @Property
    void geen_gemeente_komt_boven_het_wettelijke_maximum(
            @ForAll("dag") LocalDate dag, @ForAll("gemeente") String gemeente) {
        var beleid = BELEID.loonkostensubsidie(gemeente, dag);
        assertTrue(beleid.maximum().waarde().compareTo(Percentage.van(70)) <= 0);
        assertEquals(
                dag.getYear() >= 2017,
                beleid.loonwaardegrondslag().waarde() == Loonwaardegrondslag.WETTELIJK_MINIMUMLOON);
    }

    /** Consecutive files, any of them open at the end, with or without gaps, given in any order. */
    @Property
    void een_dag_valt_in_ten_hoogste_een_bestand(
            @ForAll("lengtes") List<int[]> pieces, @ForAll @IntRange(max = 400) int offset, @ForAll long seed) {
        var entries = new ArrayList<Timeline.Entry<Integer>>();
        var expected = -1;
        var asked = START.plusDays(offset);
        var van = START;
        for (int i = 0; i < pieces.size(); i++) {
            var days = pieces.get(i)[0];
            var gap = pieces.get(i)[1];
            var open = gap == 0;
            var tot = van.plusDays(days - 1L);
            var last = i == pieces.size() - 1;
            if (!asked.isBefore(van) && (!asked.isAfter(tot) || (last && open))) expected = i;
            entries.add(entry(i, van, open ? null : tot));
            van = van.plusDays(days + (long) gap);
        }
        Collections.shuffle(entries, new Random(seed));
        assertEquals(expected, Timeline.of(entries).on(asked).orElse(-1));
    }

    private static Timeline.Entry<Integer> entry(int number, LocalDate van, LocalDate tot) {
        var header = new Header(new Periode(van, tot), null, null, "Wet", van);
        return new Timeline.Entry<>("bestand-" + number, header, number, number);
    }

    @Provide
    Arbitrary<LocalDate> dag() {
        return Arbitraries.integers().between(0, 12 * 365 + 2).map(START::plusDays);
    }

    @Provide
    Arbitrary<String> gemeente() {
        return Arbitraries.of("GM0597", "GM0489", "GM0613");
    }

    @Provide
    Arbitrary<List<int[]>> lengtes() {
        var piece = Arbitraries.integers()
                .between(1, 40)
                .flatMap(days -> Arbitraries.integers().between(0, 3).map(gap -> new int[] {days, gap}));
        return piece.list().ofMinSize(1).ofMaxSize(12);
    }
}
