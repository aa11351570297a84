package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing.Bestemming;
import nl.meedoen.subsidy.wet.artikel10d.Verhuizing.College;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerhuizingTest {

    @ParameterizedTest
    @CsvSource({
        "2015-06-01, ANDERE_GEMEENTE, DAT_VERLEENDE, false, 8",
        "2023-06-30, ANDERE_GEMEENTE, DAT_VERLEENDE, false, 10",
        "2023-06-30, EUROPA, DAT_VERLEENDE, true, 10",
        "2023-07-01, ANDERE_GEMEENTE, VAN_DE_NIEUWE_WOONPLAATS, true, 10",
        "2023-07-01, EUROPA, DAT_VERLEENDE, false, 10"
    })
    void lid10_bij_verhuizing_binnen_Nederland_blijft_het_college_tot_juli_2023_hetzelfde(
            LocalDate dag, Bestemming naar, College college, boolean teBevestigen, String lid) {
        var uitkomst = Verhuizing.bevoegd(dag, naar);
        assertEquals(college, uitkomst.waarde());
        assertEquals(teBevestigen, uitkomst.onderbouwing().teBevestigen() != null);
        assertEquals(lid, uitkomst.onderbouwing().artikel().lid());
    }
}
