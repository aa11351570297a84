package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Loonwaardebeleid.Methode;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoonwaardebeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({"2015-01-01, TAKEN, false", "2021-06-30, TAKEN, false", "2021-07-01, HOOFDTAKEN, true"})
    void sinds_1_juli_2021_is_er_een_methode_en_is_haar_afronding_te_bevestigen(
            LocalDate dag, Methode methode, boolean teBevestigen) {
        var beleid = BELEID.loonwaarde("GM0597", dag);
        assertEquals(methode, beleid.methode().waarde());
        assertEquals(0, beleid.decimalen().waarde());
        assertEquals(teBevestigen, beleid.decimalen().teBevestigen() != null);
    }

    @Test
    void een_hoofdtaak_is_ten_minste_een_zestiende_van_de_week() {
        assertEquals(
                Optional.of(Percentage.van("6.25")),
                BELEID.loonwaarde("GM0597", LocalDate.of(2021, 7, 1))
                        .kleinsteHoofdtaak()
                        .map(Waarde::waarde));
    }

    @ParameterizedTest
    @CsvSource({
        "GM0597, 2017-01-31, false, Participatiewet artikel 10d lid 5",
        "GM0613, 2017-02-01, true, 'Uitvoeringsregels 2015 Re-integratie en Tegenprestatie paragraaf 3.3.2'",
        "GM0546, 2026-01-01, true, Participatiewet artikel 10d lid 6"
    })
    void tot_2017_is_herbeoordelen_jaarlijks_en_daarna_kiest_het_college(
            String gemeente, LocalDate dag, boolean teBevestigen, String bron) {
        var beleid = BELEID.loonwaarde(gemeente, dag);
        assertEquals(12, beleid.herbeoordelingMaanden().waarde());
        assertEquals(36, beleid.herbeoordelingBeschutMaanden().waarde());
        assertEquals(teBevestigen, beleid.herbeoordelingMaanden().teBevestigen() != null);
        assertEquals(bron, beleid.herbeoordelingMaanden().bron().toString());
    }

    @Test
    void leiden_heeft_voor_de_verordening_geen_beleid() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.loonwaarde("GM0546", LocalDate.of(2023, 6, 26)));
    }
}
