package nl.meedoen.subsidy.wet.artikel10d;

import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.hoogte;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.loonwaarde;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.uren;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid;
import nl.meedoen.common.beleid.Minimumloon;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that others published, and worked examples with every step known. */
class HoogteVoorbeeldenTest {
    private static final Arbeidsduur VOLTIJD = uren("40", "40");

    @Test
    void rekenvoorbeeld_van_juli_2016_met_loonwaarde_50() {
        assertBedrag("1021.01", hoogte("2016-07-01", loonwaarde(50, "1537.20"), VOLTIJD));
    }

    @ParameterizedTest
    @CsvSource({"2017-01-01, 1551.60, 23", "2018-07-01, 1594.20, 23.5", "2021-01-01, 1684.80, 23.5"})
    void bij_loonwaarde_50_is_het_de_helft_van_het_minimumloon_met_vakantiebijslag_en_werkgeverslasten(
            String peildatum, String minimumloon, String werkgeverslasten) {
        var verwacht = Geld.van(minimumloon)
                .breuk()
                .maal(Percentage.van("50").deel())
                .maal(Percentage.van("108").deel())
                .maal(Breuk.EEN.plus(Percentage.van(werkgeverslasten).deel()));
        assertEquals(verwacht, hoogte(peildatum, loonwaarde(50), VOLTIJD).exact());
    }

    @ParameterizedTest
    @CsvSource({"60, 36, 862.00", "60, 32, 766.22", "60, 27, 646.50", "10, 36, 1508.50"})
    void rekenvoorbeeld_met_2155_euro_inclusief_vakantiebijslag_zonder_werkgeverslasten(
            int loonwaarde, String uren, String bedrag) {
        var grondslag = new Grondslag.OpLoonwaarde(new Loonwaarde(Percentage.van(loonwaarde), null, Percentage.van(0)));
        assertBedrag(bedrag, rond2155(grondslag, uren(uren, "40")));
    }

    @Test
    void rekenvoorbeeld_met_2155_euro_voor_het_forfait() {
        assertBedrag("1077.50", rond2155(new Grondslag.Forfaitair(), uren("36", "40")));
    }

    @Test
    void bij_loonwaarde_70_dekt_de_subsidie_30_procent_van_het_minimumloon() {
        var subsidie = hoogte("2025-01-01", loonwaarde(70), uren("36", "36")).subsidiedeel();
        assertEquals(
                Geld.afgerond(
                        Breuk.van(30, 100).maal(Geld.van("2191.80").breuk()).maal(Breuk.van(108, 100))),
                subsidie);
    }

    @Test
    void in_2015_telt_het_loon_van_de_functie() {
        var hoogte = hoogte("2015-01-01", loonwaarde(60, "1700.00"), uren("24", "40"));
        assertDelen("312.21", "71.80", "384.01", hoogte);
    }

    @Test
    void met_het_minimumloon_als_loon_van_de_functie_zou_het_in_2015_meer_zijn() {
        assertBedrag("478.80", hoogte("2015-01-01", loonwaarde(60, "1501.80"), uren("24", "40")));
    }

    @Test
    void in_2015_bij_loonwaarde_20_geldt_de_grens_van_70_procent() {
        assertDelen("1135.36", "261.13", "1396.49", hoogte("2015-01-01", loonwaarde(20, "1501.80"), VOLTIJD));
    }

    @Test
    void voor_iemand_van_18_telt_het_minimumloon_van_die_leeftijd() {
        var geboren = LocalDate.of(2004, 6, 1);
        var hoogte = hoogte("2023-01-01", geboren, loonwaarde(50), uren("28", "40"));
        assertDelen("365.60", "85.92", "451.52", hoogte);
        assertBedrag("903.04", hoogte("2023-01-01", loonwaarde(50), uren("28", "40")));
    }

    @Test
    void in_2026_bij_loonwaarde_25_en_20_uur_per_week() {
        assertDelen("963.65", "240.91", "1204.56", hoogte("2026-01-01", loonwaarde(25), uren("20", "36")));
    }

    private static Hoogte rond2155(Grondslag grondslag, Arbeidsduur arbeidsduur) {
        var wet = Voorbeeld.beleid("2026-01-01");
        var bron = Wetsartikel.van("rekenvoorbeeld", "1", LocalDate.of(2026, 1, 1));
        var nul = new Waarde<>(Percentage.van(0), bron, null);
        var beleid = new Loonkostensubsidiebeleid(
                wet.loonwaardegrondslag(),
                wet.deeltijdgrondslag(),
                nul,
                wet.maximum(),
                nul,
                wet.werkgeverslastenlezing(),
                wet.forfait(),
                Optional.empty(),
                wet.dagdeel());
        var minimumloon = new Minimumloon(new Waarde<>(Geld.van("2155.00"), bron, null), 40);
        return Hoogte.van(new Loongegevens(LocalDate.of(2026, 1, 1), minimumloon, grondslag, arbeidsduur), beleid);
    }

    private static void assertBedrag(String verwacht, Hoogte hoogte) {
        assertEquals(Geld.van(verwacht), hoogte.maandbedrag());
    }

    private static void assertDelen(String subsidie, String werkgeverslasten, String totaal, Hoogte hoogte) {
        assertEquals(Geld.van(subsidie), hoogte.subsidiedeel());
        assertEquals(Geld.van(werkgeverslasten), hoogte.werkgeverslasten());
        assertBedrag(totaal, hoogte);
    }
}
