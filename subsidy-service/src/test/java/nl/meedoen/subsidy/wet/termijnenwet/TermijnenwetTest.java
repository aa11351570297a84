package nl.meedoen.subsidy.wet.termijnenwet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnenwetTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 2026-02-13", // an ordinary Friday
        "2026-02-14, 2026-02-16", // Saturday
        "2026-02-15, 2026-02-16", // Sunday
        "2026-04-03, 2026-04-07", // Good Friday up to and including Easter Monday
        "2026-04-06, 2026-04-07", // Easter Monday
        "2026-04-27, 2026-04-28", // King's day
        "2025-04-26, 2025-04-28", // King's day a day early, for the 27th is a Sunday
        "2025-04-28, 2025-04-28", // not a day later
        "2026-05-05, 2026-05-06", // Liberation day
        "2026-05-14, 2026-05-15", // Ascension
        "2026-05-25, 2026-05-26", // Whit Monday
        "2024-05-09, 2024-05-10", // Ascension in a leap year
        "2025-12-25, 2025-12-29", // both days of Christmas and a weekend
        "2027-01-01, 2027-01-04", // New Year on a Friday
        "2019-04-19, 2019-04-23", // a late Easter
        "2008-03-24, 2008-03-25" // the earliest Easter of these years
    })
    void artikel1_een_termijn_eindigt_op_een_werkdag(LocalDate laatste, LocalDate verlengd) {
        assertEquals(verlengd, Termijnenwet.verlengd(laatste));
    }

    @Property
    void een_termijn_wordt_nooit_korter_en_hoogstens_enkele_dagen_langer(@ForAll @IntRange(max = 9_000) int dagen) {
        var dag = LocalDate.of(2015, 1, 1).plusDays(dagen);
        var verlengd = Termijnenwet.verlengd(dag);
        assertTrue(!verlengd.isBefore(dag) && verlengd.isBefore(dag.plusDays(6)));
        assertEquals(verlengd, Termijnenwet.verlengd(verlengd));
    }
}
