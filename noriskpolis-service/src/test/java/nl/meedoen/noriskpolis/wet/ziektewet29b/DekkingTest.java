package nl.meedoen.noriskpolis.wet.ziektewet29b;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.noriskpolis.wet.ziektewet29.Dekkingsduur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DekkingTest {
    private static final LocalDate ZIEK = LocalDate.of(2026, 3, 10);
    private static final Beleid BELEID = Beleid.vanClasspath();

    private final Dekking dekking =
            new Dekking(ZIEK, BELEID.noriskpolis("GM0597", ZIEK), BELEID.ziekte("GM0597", ZIEK));

    @ParameterizedTest
    @CsvSource({
        "GEEN_NORISKPOLIS, Ziektewet artikel 29b lid 2",
        "TE_LAAT_GEMELD, Ziektewet artikel 38a lid 3",
        "DUUR_VERSTREKEN, Ziektewet artikel 29 lid 5"
    })
    void elke_grond_noemt_haar_artikel(Afwijzingsgrond grond, String artikel) {
        var afgewezen = dekking.afgewezen(grond);

        assertEquals(artikel, afgewezen.artikel().toString());
        assertEquals("geen dekking", afgewezen.uitkomst());
        assertEquals("2026-03-10", afgewezen.invoer().get("eersteZiektedag"));
    }

    @Test
    void toegekend_steunt_op_artikel_29b_en_op_de_duur() {
        var duur = Dekkingsduur.laatsteDag(ZIEK, List.of(), BELEID.ziekte("GM0597", ZIEK));

        var toegekend = dekking.toegekend(ZIEK, duur.onderbouwing());

        assertEquals("Ziektewet artikel 29b lid 2", toegekend.artikel().toString());
        assertEquals(List.of(duur.onderbouwing()), toegekend.stappen());
    }
}
