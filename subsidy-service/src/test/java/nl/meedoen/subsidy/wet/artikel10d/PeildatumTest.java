package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeildatumTest {
    private static final LocalDate INGANG = LocalDate.of(2025, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2025-03, 2025-03-10",
        "2025-06, 2025-03-10",
        "2025-07, 2025-03-10",
        "2025-12, 2025-03-10",
        "2026-01, 2026-01-01",
        "2026-06, 2026-01-01",
        "2026-07, 2026-01-01",
        "2027-01, 2027-01-01"
    })
    void lid7_alleen_1_januari_verandert_de_bedragen_en_1_juli_niet(YearMonth maand, LocalDate peildatum) {
        assertEquals(peildatum, Peildatum.voor(INGANG, maand));
    }

    @Test
    void voor_het_jaar_van_ingang_is_er_geen_peildatum() {
        assertThrows(IllegalArgumentException.class, () -> Peildatum.voor(INGANG, YearMonth.of(2024, 12)));
    }

    @ParameterizedTest
    @CsvSource({"2016-01-01, 5", "2017-01-31, 5", "2017-02-01, 7", "2026-01-01, 7"})
    void de_jaarlijkse_vaststelling_stond_tot_februari_2017_in_lid_5(LocalDate ingang, String lid) {
        assertEquals(
                lid,
                Peildatum.onderbouwing(ingang, YearMonth.from(ingang), null)
                        .artikel()
                        .lid());
    }
}
