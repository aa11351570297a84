package nl.meedoen.subsidy.beschikking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BezwaarTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 16 juni 2026, 27 juli 2026",
        "2026-06-13, 14 juni 2026, 27 juli 2026", // the sixth week ends on a Saturday
        "2025-11-13, 14 november 2025, 29 december 2025" // and on Christmas, before a weekend
    })
    void artikel6_8_de_zes_weken_beginnen_de_dag_na_de_verzending_en_eindigen_op_een_werkdag(
            LocalDate verzonden, String eerste, String laatste) {
        var weken = Beleid.vanClasspath().aanvraag("GM0597", verzonden).bezwaarWeken();
        var tekst =
                String.join(" ", Bezwaar.deel("Ridderkerk", verzonden, weken).zinnen());
        assertTrue(tekst.contains("De eerste dag is " + eerste), tekst);
        assertTrue(tekst.contains("De laatste dag is " + laatste), tekst);
        assertTrue(tekst.contains("college van burgemeester en wethouders van Ridderkerk"), tekst);
        assertTrue(tekst.contains("binnen 6 weken"), tekst);
    }
}
