package nl.meedoen.common.beleid;

import static nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime.PAUZEREN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZiektebeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, PAUZEREN, 'Uitvoeringsregels 2015 Re-integratie en Tegenprestatie bijlage 4 onderdeel C'",
        "2015-12-31, PAUZEREN, 'Uitvoeringsregels 2015 Re-integratie en Tegenprestatie bijlage 4 onderdeel C'",
        "2016-01-01, PAUZEREN, Participatiewet artikel 10d lid 10",
        "2017-01-31, PAUZEREN, Participatiewet artikel 10d lid 10",
        "2017-02-01, PAUZEREN, Participatiewet artikel 10d lid 12",
        "2021-12-31, PAUZEREN, Participatiewet artikel 10d lid 12",
        "2022-01-01, DOORBETALEN, Ziektewet artikel 29e",
        "2027-01-01, DOORBETALEN, Ziektewet artikel 29e"
    })
    void landelijk_loopt_de_subsidie_door_bij_meldingen_vanaf_2022(LocalDate dag, Ziekteregime regime, String bron) {
        var landelijk = BELEID.ziekte("GM0597", dag).landelijkRegime();
        assertEquals(regime, landelijk.waarde());
        assertEquals(bron, landelijk.bron().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "GM0597, 2015-01-01, false",
        "GM0489, 2021-12-31, false",
        "GM0613, 2022-01-01, true",
        "GM0597, 2026-12-31, true",
        "GM0546, 2023-06-27, true"
    })
    void elke_gemeente_onderbreekt_en_dat_is_vanaf_2022_te_bevestigen(
            String gemeente, LocalDate dag, boolean teBevestigen) {
        var regime = BELEID.ziekte(gemeente, dag).regime();
        assertEquals(PAUZEREN, regime.waarde());
        assertEquals(teBevestigen, regime.teBevestigen() != null);
    }

    @Test
    void de_afwijking_noemt_de_landelijke_regel() {
        var regime = BELEID.ziekte("GM0597", LocalDate.of(2022, 1, 1)).regime();
        assertTrue(regime.teBevestigen().contains("Ziektewet artikel 29e"));
    }

    @Test
    void ziektewet29_dekking_duurt_104_weken_en_telt_samen_binnen_vier_weken() {
        var ziekte = BELEID.ziekte("GM0597", LocalDate.of(2019, 1, 1));
        assertEquals(104, ziekte.maximaleWeken().waarde());
        assertEquals(4, ziekte.samentellingWeken().waarde());
    }

    @Test
    void leiden_heeft_voor_de_verordening_geen_beleid() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.ziekte("GM0546", LocalDate.of(2023, 6, 26)));
    }
}
