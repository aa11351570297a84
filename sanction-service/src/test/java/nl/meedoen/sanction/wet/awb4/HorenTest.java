package nl.meedoen.sanction.wet.awb4;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorenTest {
    @Test
    void artikel_4_8_wie_gehoord_is_staat_met_de_dag_in_de_onderbouwing() {
        var onderbouwing = new Horen.Gehoord(LocalDate.of(2026, 5, 12)).onderbouwing();
        assertEquals(
                "Algemene wet bestuursrecht artikel 4:8 lid 1",
                onderbouwing.artikel().toString());
        assertEquals("2026-05-12", onderbouwing.invoer().get("gehoord op"));
    }

    @ParameterizedTest
    @CsvSource({"SPOED, a", "EERDER_GEHOORD, b", "DOEL_VERGT_GEHEIMHOUDING, c"})
    void artikel_4_11_elke_grond_noemt_zijn_onderdeel_en_de_reden(AfzienVanHoren grond, String onderdeel) {
        var onderbouwing = new Horen.Nagelaten(grond, "omdat").onderbouwing();
        assertEquals(
                "Algemene wet bestuursrecht artikel 4:11 onderdeel " + onderdeel,
                onderbouwing.artikel().toString());
        assertEquals("omdat", onderbouwing.invoer().get("reden"));
    }
}
