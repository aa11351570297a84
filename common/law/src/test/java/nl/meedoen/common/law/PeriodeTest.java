package nl.meedoen.common.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodeTest {
    private static final LocalDate TIEN_MAART = LocalDate.parse("2026-03-10");

    @Test
    void both_ends_belong_to_the_period() {
        var periode = new Periode(TIEN_MAART, TIEN_MAART.plusDays(9));
        assertEquals(10, periode.dagen());
        assertTrue(periode.bevat(TIEN_MAART));
        assertTrue(periode.bevat(LocalDate.parse("2026-03-19")));
        assertFalse(periode.bevat(LocalDate.parse("2026-03-20")));
    }

    @Test
    void an_open_period_meets_a_month_from_its_start_to_the_last_day() {
        var doorsnede = Periode.vanaf(TIEN_MAART).doorsnede(Periode.van(YearMonth.parse("2026-03")));
        assertEquals(Optional.of(new Periode(TIEN_MAART, LocalDate.parse("2026-03-31"))), doorsnede);
    }

    @Test
    void periods_that_touch_without_sharing_a_day_do_not_overlap() {
        var maart = Periode.van(YearMonth.parse("2026-03"));
        assertFalse(maart.overlapt(Periode.van(YearMonth.parse("2026-04"))));
    }

    @Test
    void a_period_cannot_end_before_it_starts() {
        assertThrows(IllegalArgumentException.class, () -> new Periode(TIEN_MAART, TIEN_MAART.minusDays(1)));
    }
}
