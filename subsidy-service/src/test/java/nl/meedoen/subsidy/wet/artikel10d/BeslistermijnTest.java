package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Aanvraagbeleid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslistermijnTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-06-30, 2023-07-27, 4:13",
        "2023-06-01, 2023-07-01, 2023-08-05, 10d",
        "2026-01-02, 2026-01-20, 2026-02-24, 10d",
        "2026-01-02, 2025-12-10, 2026-02-06, 10d"
    })
    void lid12_vijf_weken_na_de_loonwaarde_en_voor_juli_2023_acht_weken_na_de_aanvraag(
            LocalDate aanvraag, LocalDate vastgesteld, LocalDate uiterlijk, String artikel) {
        var termijn = Beslistermijn.uiterlijk(aanvraag, vastgesteld, beleid(vastgesteld));
        assertEquals(uiterlijk, termijn.waarde());
        assertEquals(artikel, termijn.onderbouwing().artikel().artikel());
    }

    @Test
    void zonder_loonwaarde_gelden_de_acht_weken_van_de_awb_en_staat_erbij_waarom() {
        var aanvraag = LocalDate.of(2026, 1, 2);
        var termijn = Beslistermijn.uiterlijk(aanvraag, null, beleid(aanvraag));
        assertEquals(LocalDate.of(2026, 2, 27), termijn.waarde());
        assertEquals("4:13", termijn.onderbouwing().artikel().artikel());
        assertTrue(termijn.onderbouwing().teBevestigen().contains("begint als de loonwaarde bekend is"));
    }

    private static Aanvraagbeleid beleid(LocalDate dag) {
        return Voorbeeld.BELEID.aanvraag("GM0597", dag);
    }
}
