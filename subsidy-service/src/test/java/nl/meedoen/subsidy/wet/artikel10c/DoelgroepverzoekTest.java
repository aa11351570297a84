package nl.meedoen.subsidy.wet.artikel10c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Waarde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoelgroepverzoekTest {
    private static final Waarde<Integer> MAANDEN =
            Beleid.vanClasspath().aanvraag("GM0597", LocalDate.of(2025, 1, 1)).doelgroepMaanden();

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2026-02-10, true", // eleven months
        "2025-03-10, 2026-03-09, true", // a day short of twelve
        "2025-03-10, 2026-03-10, false", // twelve months to the day
        "2025-03-10, 2026-03-11, false",
        "2025-03-10, 2026-04-10, false", // thirteen months
        "2024-02-29, 2025-02-27, true",
        "2024-02-29, 2025-02-28, false" // the last day of the month stands for the 29th
    })
    void lid2_eenmaal_per_twaalf_maanden_naar_de_datum_van_de_aanvraag(
            LocalDate vorige, LocalDate aanvraag, boolean teVroeg) {
        var uitkomst = Doelgroepverzoek.teVroeg(vorige, aanvraag, MAANDEN);
        assertEquals(teVroeg, uitkomst.waarde());
        assertEquals(
                "Participatiewet artikel 10c lid 2",
                uitkomst.onderbouwing().artikel().toString());
    }
}
