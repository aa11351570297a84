package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BewaarbeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @ValueSource(strings = {"GM0489", "GM0546", "GM0597", "GM0613"})
    void bij_doorbetalen_wordt_ziekte_korter_bewaard_dan_anders(String gemeente) {
        var beleid = BELEID.bewaartermijn(gemeente, LocalDate.of(2026, 6, 15));
        assertEquals(26, beleid.doorbetalenWeken().waarde());
        assertEquals(7, beleid.ziekmeldingJaren().waarde());
        assertEquals(7, beleid.factuurJaren().waarde());
        assertTrue(beleid.doorbetalenWeken().teBevestigen().contains("in geen openbare bron gevonden"));
    }

    @Test
    void voor_de_verordening_van_leiden_is_er_geen_termijn() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.bewaartermijn("GM0546", LocalDate.of(2023, 6, 26)));
    }
}
