package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Dagdeel;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Deeltijdgrondslag;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Loonwaardegrondslag;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoonkostensubsidiebeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, RECHTENS_GELDEND_LOON",
        "2016-12-31, RECHTENS_GELDEND_LOON",
        "2017-01-01, WETTELIJK_MINIMUMLOON",
        "2026-12-31, WETTELIJK_MINIMUMLOON"
    })
    void artikel6_loonwaarde_is_vanaf_2017_een_deel_van_het_minimumloon(LocalDate dag, Loonwaardegrondslag grondslag) {
        assertEquals(grondslag, ridderkerk(dag).loonwaardegrondslag().waarde());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NORMALE_ARBEIDSDUUR", "2024-01-01, ZESENDERTIG_UUR"})
    void lid4_rekent_vanaf_2024_met_36_uur(LocalDate dag, Deeltijdgrondslag grondslag) {
        assertEquals(grondslag, ridderkerk(dag).deeltijdgrondslag().waarde());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 23, false",
        "2017-12-31, 23, false",
        "2018-01-01, 23.5, false",
        "2021-12-31, 23.5, false",
        "2022-01-01, 23.5, true",
        "2025-12-31, 23.5, true",
        "2026-01-01, 25, true"
    })
    void de_opslag_voor_werkgeverslasten_volgt_de_datum(LocalDate dag, String percentage, boolean teBevestigen) {
        var opslag = ridderkerk(dag).werkgeverslasten();
        assertEquals(Percentage.van(percentage), opslag.waarde());
        assertEquals(teBevestigen, opslag.teBevestigen() != null);
    }

    @Test
    void lid5_forfait_bestaat_vanaf_15_november_2021() {
        assertTrue(ridderkerk(LocalDate.of(2021, 11, 14)).forfait().isEmpty());
        var forfait = ridderkerk(LocalDate.of(2021, 11, 15)).forfait().orElseThrow();
        assertEquals(Percentage.van(50), forfait.percentage().waarde());
        assertEquals(6, forfait.maanden().waarde());
        assertEquals(
                "Participatiewet artikel 10d lid 5", forfait.percentage().bron().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0597", "GM0489", "GM0613"})
    void de_drie_bar_gemeenten_delen_de_ondergrens_van_30_procent(String gemeente) {
        var in2015 = BELEID.loonkostensubsidie(gemeente, LocalDate.of(2015, 12, 31))
                .ondergrens()
                .orElseThrow();
        assertEquals(Percentage.van(30), in2015.waarde());
        assertEquals(
                "Uitvoeringsregels 2015 Re-integratie en Tegenprestatie paragraaf 3.3.2",
                in2015.bron().toString());
        assertNull(in2015.teBevestigen());
        var daarna = BELEID.loonkostensubsidie(gemeente, LocalDate.of(2016, 1, 1))
                .ondergrens()
                .orElseThrow();
        assertEquals("vastgesteld tot en met 2015-12-31 en daarna niet bevestigd", daarna.teBevestigen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-01", "2019-05-01", "2026-12-31"})
    void wat_niet_verandert_is_overal_gelijk(LocalDate dag) {
        var beleid = ridderkerk(dag);
        assertEquals(Percentage.van(70), beleid.maximum().waarde());
        assertEquals(Percentage.van(8), beleid.vakantiebijslag().waarde());
        assertEquals(
                Werkgeverslastenlezing.BUITEN_MAXIMUM,
                beleid.werkgeverslastenlezing().waarde());
        assertEquals(Dagdeel.KALENDERDAGEN, beleid.dagdeel().waarde());
        assertNotNull(beleid.dagdeel().teBevestigen());
    }

    @Test
    void leiden_heeft_beleid_vanaf_de_dag_van_de_conceptverordening_en_geen_ondergrens() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.loonkostensubsidie("GM0546", LocalDate.of(2023, 6, 26)));
        var leiden = BELEID.loonkostensubsidie("GM0546", LocalDate.of(2023, 6, 27));
        assertTrue(leiden.ondergrens().isEmpty());
        assertEquals(
                "de verordening is nog een concept",
                leiden.werkgeverslastenlezing().teBevestigen());
        assertNull(leiden.maximum().teBevestigen());
    }

    @Test
    void elke_maand_van_2015_tot_en_met_2026_heeft_beleid() {
        Stream.iterate(YearMonth.of(2015, 1), maand -> maand.plusMonths(1))
                .limit(12 * 12)
                .flatMap(maand -> Stream.of(maand.atDay(1), maand.atEndOfMonth()))
                .forEach(dag -> BELEID.gemeenten().stream()
                        .filter(gemeente -> !gemeente.equals("GM0546"))
                        .forEach(gemeente -> assertNotNull(BELEID.loonkostensubsidie(gemeente, dag))));
    }

    @Test
    void voor_2015_en_voor_een_onbekende_gemeente_is_er_geen_beleid() {
        assertThrows(BeleidOntbreekt.class, () -> ridderkerk(LocalDate.of(2014, 12, 31)));
        var ontbreekt = assertThrows(
                BeleidOntbreekt.class, () -> BELEID.loonkostensubsidie("GM0599", LocalDate.of(2026, 1, 1)));
        assertEquals("Er is geen beleid voor loonkostensubsidie in GM0599 op 2026-01-01", ontbreekt.getMessage());
    }

    private static Loonkostensubsidiebeleid ridderkerk(LocalDate dag) {
        return BELEID.loonkostensubsidie("GM0597", dag);
    }
}
