package nl.meedoen.subsidy.wet.awb4;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerugvorderenTest {
    @Test
    void artikel_4_12_lid_2_een_nadelige_wijziging_vraagt_een_zienswijze() {
        var horen = HorenBijTerugvordering.vereist(false);
        assertEquals(true, horen.waarde());
        assertEquals(
                "Algemene wet bestuursrecht artikel 4:12 lid 2",
                horen.onderbouwing().artikel().toString());
    }

    @Test
    void artikel_4_8_wat_de_werkgever_zelf_meldde_vraagt_er_geen() {
        var horen = HorenBijTerugvordering.vereist(true);
        assertEquals(false, horen.waarde());
        assertEquals(
                "Algemene wet bestuursrecht artikel 4:8 lid 1",
                horen.onderbouwing().artikel().toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2031-03-31", "2024-02-29, 2029-02-28", "2021-11-22, 2026-11-22"})
    void artikel_4_57_lid_4_vijf_jaar_na_de_vaststelling(LocalDate vastgesteld, LocalDate uiterlijk) {
        assertEquals(uiterlijk, Terugvorderingstermijn.uiterlijk(vastgesteld).waarde());
    }
}
