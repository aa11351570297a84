package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewaartermijnTest {
    private static final LocalDate KLAAR = LocalDate.of(2019, 6, 14);

    @ParameterizedTest
    @CsvSource({
        "ZIEKMELDING_DOORBETALEN, 2019-12-13, false",
        "ZIEKMELDING_DOORBETALEN, 2019-12-14, true",
        "ZIEKMELDING, 2026-06-14, false",
        "ZIEKMELDING, 2026-06-15, true",
        "PARTNERMELDING, 2019-12-13, false",
        "PARTNERMELDING, 2019-12-14, true",
        "UWV_FACTUUR, 2026-06-14, false",
        "UWV_FACTUUR, 2026-06-15, true"
    })
    void artikel5_de_laatste_dag_van_de_termijn_wordt_nog_bewaard(Soort soort, LocalDate vandaag, boolean verstreken) {
        assertEquals(verstreken, termijn(soort).verstreken(KLAAR, vandaag));
    }

    @Test
    void waar_de_subsidie_doorloopt_is_de_korte_termijn_genoeg() {
        assertEquals(Soort.ZIEKMELDING_DOORBETALEN, Soort.ziekmelding(Ziekteregime.DOORBETALEN));
        assertEquals(Soort.ZIEKMELDING, Soort.ziekmelding(Ziekteregime.PAUZEREN));
        assertEquals(Soort.ZIEKMELDING, Soort.ziekmelding(Ziekteregime.VERREKENEN));
    }

    @Test
    void elke_termijn_moet_nog_worden_bevestigd_en_zegt_dat() {
        for (var soort : Soort.values()) {
            var onderbouwing = termijn(soort).onderbouwing(3, 1);
            assertEquals("3", onderbouwing.uitkomst());
            assertEquals("1", onderbouwing.invoer().get("aangehouden"));
            assertNotNull(onderbouwing.teBevestigen());
        }
    }

    private static Bewaartermijn termijn(Soort soort) {
        return Bewaartermijn.van(soort, Beleid.vanClasspath().bewaartermijn("GM0597", LocalDate.of(2026, 6, 15)));
    }
}
