package nl.meedoen.subsidy.wet.artikel6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoonwaardeTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void een_percentage_buiten_0_tot_100_bestaat_niet(String percentage) {
        assertThrows(IllegalArgumentException.class, () -> Loonwaarde.van(Percentage.van(percentage)));
    }

    @Test
    void een_functieloon_van_nul_bestaat_niet() {
        assertThrows(
                IllegalArgumentException.class, () -> new Loonwaarde(Percentage.van(60), Geld.NUL, Percentage.van(8)));
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, false", "2017-01-01, true"})
    void zonder_functieloon_is_een_loonwaarde_pas_vanaf_2017_volledig(LocalDate dag, boolean volledig) {
        var beleid = Beleid.vanClasspath().loonkostensubsidie("GM0597", dag);
        assertEquals(volledig, Loonwaarde.van(Percentage.van(60)).volledigVoor(beleid));
    }
}
