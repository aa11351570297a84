package nl.meedoen.subsidy.wet.artikel10d;

import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.hoogte;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.loonwaarde;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.uren;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.FunctieloonOntbreekt;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoogteTest {
    private static final LocalDate VOLWASSEN = LocalDate.of(1980, 5, 12);

    @Test
    void lid4_de_loonwaarde_is_tot_en_met_2016_een_deel_van_het_functieloon() {
        var toen = hoogte("2016-12-31", loonwaarde(60, "1700.00"), uren("40", "40"));
        assertEquals(verschil("1537.20", "1700.00", "0.60", "1.23"), toen.exact());
    }

    @Test
    void lid4_de_loonwaarde_is_vanaf_2017_een_deel_van_het_minimumloon() {
        var nu = hoogte("2017-01-01", loonwaarde(60, "1700.00"), uren("40", "40"));
        assertEquals(verschil("1551.60", "1551.60", "0.60", "1.23"), nu.exact());
    }

    @Test
    void lid4_zonder_functieloon_is_er_tot_en_met_2016_geen_bedrag() {
        assertThrows(FunctieloonOntbreekt.class, () -> hoogte("2016-12-31", loonwaarde(60), uren("40", "40")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 32, 38, 32/38",
        "2023-12-31, 38, 38, 1/1",
        "2023-12-31, 40, 38, 1/1",
        "2024-01-01, 32, 38, 32/36",
        "2024-01-01, 36, 38, 1/1",
        "2024-01-01, 38, 38, 38/36",
        "2024-01-01, 40, 38, 38/36",
        "2024-01-01, 40, 40, 40/36",
        "2024-01-01, 37.5, 40, 75/72"
    })
    void lid4_naar_rato_van_de_normale_werkweek_en_vanaf_2024_van_36_uur(
            String peildatum, String uren, String voltijd, String deel) {
        var geheel = hoogte(peildatum, loonwaarde(60), uren("36", "36")).exact();
        var breuk = deel.split("/");
        var verwacht = geheel.maal(Breuk.van(Long.parseLong(breuk[0]), Long.parseLong(breuk[1])));
        assertEquals(
                verwacht, hoogte(peildatum, loonwaarde(60), uren(uren, voltijd)).exact());
    }

    @ParameterizedTest
    @CsvSource({"0", "10", "25", "29", "30"})
    void lid4_ten_hoogste_70_procent_van_het_minimumloon(int loonwaarde) {
        var grens = Breuk.van(70, 100).maal(Geld.van("2294.40").breuk()).maal(Breuk.van(108, 100));
        var hoogte = hoogte("2026-01-01", loonwaarde(loonwaarde), uren("36", "36"));
        assertEquals(Geld.afgerond(grens), hoogte.subsidiedeel());
        assertEquals(grens.maal(Breuk.van(125, 100)), hoogte.exact());
    }

    @Test
    void lid4_boven_loonwaarde_30_telt_het_verschil_zelf() {
        assertEquals(
                verschil("2294.40", "2294.40", "0.31", "1.25"),
                hoogte("2026-01-01", loonwaarde(31), uren("36", "36")).exact());
    }

    @Test
    void lid4_een_loonwaarde_boven_het_minimumloon_geeft_niets_en_niet_minder_dan_niets() {
        assertEquals(
                Breuk.NUL,
                hoogte("2015-01-01", loonwaarde(90, "1800.00"), uren("40", "40"))
                        .exact());
    }

    @Test
    void lid4_de_vakantiebijslag_van_de_persoon_zelf_telt_bij_de_loonwaarde() {
        var cao = new Grondslag.OpLoonwaarde(new Loonwaarde(Percentage.van(60), null, Percentage.van("8.33")));
        var basis = Geld.van("2294.40").breuk();
        var verwacht = basis.maal(Breuk.van(108, 100))
                .min(basis.maal(Breuk.van(60, 100)).maal(Breuk.van(10833, 10000)))
                .maal(Breuk.van(125, 100));
        assertEquals(verwacht, hoogte("2026-01-01", cao, uren("36", "36")).exact());
    }

    @ParameterizedTest
    @CsvSource({
        "25, BUITEN_MAXIMUM, 963.65, 240.91, 1204.56",
        "25, BINNEN_MAXIMUM, 963.65, 68.83, 1032.48",
        "60, BUITEN_MAXIMUM, 550.66, 137.66, 688.32",
        "60, BINNEN_MAXIMUM, 550.66, 0.00, 550.66"
    })
    void lid4_de_werkgeverslasten_komen_boven_op_de_grens_of_verhogen_alleen_de_grens(
            int loonwaarde, Werkgeverslastenlezing lezing, String subsidie, String lasten, String totaal) {
        var loon = Voorbeeld.loon("2026-01-01", VOLWASSEN, loonwaarde(loonwaarde), uren("20", "36"));
        var hoogte = Hoogte.van(loon, Voorbeeld.beleid("2026-01-01", lezing));
        assertEquals(Geld.van(subsidie), hoogte.subsidiedeel());
        assertEquals(Geld.van(lasten), hoogte.werkgeverslasten());
        assertEquals(Geld.van(totaal), hoogte.maandbedrag());
    }

    @ParameterizedTest
    @CsvSource({"BUITEN_MAXIMUM", "BINNEN_MAXIMUM"})
    void lid5_het_forfait_is_in_beide_lezingen_de_helft_met_werkgeverslasten(Werkgeverslastenlezing lezing) {
        var loon = Voorbeeld.loon("2026-01-01", VOLWASSEN, new Grondslag.Forfaitair(), uren("36", "36"));
        var hoogte = Hoogte.van(loon, Voorbeeld.beleid("2026-01-01", lezing));
        assertEquals(Geld.van("1548.72"), hoogte.maandbedrag());
        assertEquals(Geld.van("1238.98"), hoogte.subsidiedeel());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2003-01-01, 1547.50",
        "2023-01-01, 2002-12-31, 1547.50",
        "2023-01-01, 2002-01-01, 1934.40",
        "2019-06-30, 1998-06-30, 1373.45",
        "2019-07-01, 1998-06-30, 1635.60"
    })
    void lid4_jongeren_hebben_het_bedrag_van_hun_leeftijd(String peildatum, LocalDate geboren, String minimumloon) {
        assertEquals(
                verschil(minimumloon, minimumloon, "0.50", "1.235"),
                hoogte(peildatum, geboren, loonwaarde(50), uren("40", "40")).exact());
    }

    private static Breuk verschil(String minimumloon, String loon, String loonwaarde, String lasten) {
        var bijslag = Breuk.van(108, 100);
        return Geld.van(minimumloon)
                .breuk()
                .maal(bijslag)
                .min(getal(loonwaarde).maal(Geld.van(loon).breuk()).maal(bijslag))
                .maal(getal(lasten));
    }

    private static Breuk getal(String decimaal) {
        return Breuk.van(new java.math.BigDecimal(decimaal));
    }
}
