package nl.meedoen.subsidy.wet.artikel10d;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerbeoordelingTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({
        "2016-02-29, REGULIER, 2017-02-28, false, 'Participatiewet artikel 10d lid 5'",
        "2016-03-01, BESCHUT, 2019-03-01, false, 'Participatiewet artikel 10d lid 5'",
        "2017-02-01, REGULIER, 2018-02-01, true,"
                + " 'Uitvoeringsregels 2015 Re-integratie en Tegenprestatie paragraaf 3.3.2'",
        "2025-12-10, BESCHUT, 2028-12-10, true,"
                + " 'Uitvoeringsregels 2015 Re-integratie en Tegenprestatie paragraaf 3.3.2'"
    })
    void jaarlijks_en_bij_beschut_werk_eens_in_de_drie_jaar(
            LocalDate meetdatum,
            Dienstbetrekking.Soort soort,
            LocalDate uiterlijk,
            boolean teBevestigen,
            String artikel) {
        var uitkomst = Herbeoordeling.uiterlijk(meetdatum, soort, BELEID.loonwaarde("GM0597", meetdatum));
        assertEquals(uiterlijk, uitkomst.waarde());
        assertEquals(artikel, uitkomst.onderbouwing().artikel().toString());
        assertEquals(teBevestigen, uitkomst.onderbouwing().teBevestigen() != null);
    }
}
