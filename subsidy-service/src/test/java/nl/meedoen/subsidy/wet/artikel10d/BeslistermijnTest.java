package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslistermijnTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-06-30, 2023-07-27, 4:13",
        "2023-06-01, 2023-07-01, 2023-08-05, 10d",
        "2026-01-02, 2026-01-20, 2026-02-24, 10d"
    })
    void lid12_vijf_weken_na_de_loonwaarde_en_voor_juli_2023_acht_weken_na_de_aanvraag(
            LocalDate aanvraag, LocalDate vastgesteld, LocalDate uiterlijk, String artikel) {
        var termijn = Beslistermijn.uiterlijk(aanvraag, vastgesteld);
        assertEquals(uiterlijk, termijn.waarde());
        assertEquals(artikel, termijn.onderbouwing().artikel().artikel());
    }
}
