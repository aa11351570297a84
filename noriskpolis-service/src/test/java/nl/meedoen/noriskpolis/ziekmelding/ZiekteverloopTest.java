package nl.meedoen.noriskpolis.ziekmelding;

import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.maart;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.verloop;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziek;
import static nl.meedoen.noriskpolis.ziekmelding.Voorbeelden.ziekVanaf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZiekteverloopTest {
    private static final LocalDate VANDAAG = maart(31);

    private final Ziekmelding open = ziekVanaf(maart(20));
    private final Ziekmelding gesloten = ziek(maart(10), maart(15));

    @Test
    void a_first_report_is_new_up_to_and_including_today() {
        assertEquals(new Oordeel.Nieuw(), verloop().over(maart(31), VANDAAG));
        assertEquals(new Oordeel.InDeToekomst(), verloop().over(LocalDate.of(2026, 4, 1), VANDAAG));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31", "2026-12-01"})
    void a_day_outside_the_employment_is_no_day_of_sickness(LocalDate dag) {
        assertEquals(new Oordeel.BuitenDienstverband(), verloop().over(dag, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void the_same_first_day_confirms_whether_or_not_it_is_over() {
        var verloop = verloop(gesloten, open);
        assertEquals(new Oordeel.Bevestigt(open), verloop.over(maart(20), VANDAAG));
        assertEquals(new Oordeel.Bevestigt(gesloten), verloop.over(maart(10), VANDAAG));
    }

    @Test
    void another_first_day_beside_an_open_spell_is_no_new_one() {
        assertEquals(new Oordeel.AndereDag(open), verloop(gesloten, open).over(maart(21), VANDAAG));
    }

    @ParameterizedTest
    @CsvSource({"9", "11", "14"})
    void days_of_an_earlier_spell_are_not_sick_twice(int dag) {
        assertEquals(new Oordeel.Overlapt(gesloten), verloop(gesloten).over(maart(dag), VANDAAG));
    }

    @Test
    void on_the_first_working_day_one_may_fall_ill_again() {
        assertEquals(new Oordeel.Nieuw(), verloop(gesloten).over(maart(15), VANDAAG));
    }

    @Test
    void a_correction_stays_clear_of_the_other_spells() {
        var verloop = verloop(gesloten, open);
        assertEquals(new Oordeel.Nieuw(), verloop.overCorrectie(open, maart(15), null, VANDAAG));
        assertEquals(new Oordeel.Overlapt(gesloten), verloop.overCorrectie(open, maart(14), null, VANDAAG));
        assertEquals(new Oordeel.Nieuw(), verloop.overCorrectie(gesloten, maart(9), null, VANDAAG));
        assertEquals(new Oordeel.InDeToekomst(), verloop.overCorrectie(open, LocalDate.of(2026, 4, 1), null, VANDAAG));
    }
}
