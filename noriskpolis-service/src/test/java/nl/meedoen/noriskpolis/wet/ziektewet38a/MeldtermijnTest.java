package nl.meedoen.noriskpolis.wet.ziektewet38a;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldtermijnTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-10, false",
        "2026-03-10, 2026-04-21, false",
        "2026-03-10, 2026-04-22, true",
        "2015-03-10, 2015-04-21, false",
        "2015-03-10, 2015-04-22, true"
    })
    void lid3_uiterlijk_de_eerste_dag_na_zes_weken_ziekte(LocalDate ziek, LocalDate gemeld, boolean teLaat) {
        var uitkomst = Meldtermijn.teLaat(ziek, gemeld, BELEID.noriskpolis("GM0597", gemeld));

        assertEquals(teLaat, uitkomst.waarde());
        assertEquals(
                "Ziektewet artikel 38a lid 3", uitkomst.onderbouwing().artikel().toString());
        assertEquals(
                ziek.plusDays(42).toString(), uitkomst.onderbouwing().invoer().get("uiterlijk"));
    }
}
