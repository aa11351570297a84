package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.meedoen.common.law.Geld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MinimumloonTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 1501.80", "2015-06-30, 1501.80", "2015-07-01, 1507.80", "2016-01-01, 1524.60",
        "2016-07-01, 1537.20", "2016-12-31, 1537.20", "2017-01-01, 1551.60", "2017-07-01, 1565.40",
        "2018-01-01, 1578.00", "2018-07-01, 1594.20", "2019-01-01, 1615.80", "2019-07-01, 1635.60",
        "2020-01-01, 1653.60", "2020-07-01, 1680.00", "2021-01-01, 1684.80", "2021-07-01, 1701.00",
        "2022-01-01, 1725.00", "2022-07-01, 1756.20", "2023-01-01, 1934.40", "2023-07-01, 1995.00",
        "2024-01-01, 2069.40", "2024-07-01, 2133.60", "2025-01-01, 2191.80", "2025-07-01, 2245.80",
        "2026-01-01, 2294.40", "2026-07-01, 2337.00", "2026-12-31, 2337.00"
    })
    void artikel8_bedrag_voor_volwassenen(LocalDate dag, String bedrag) {
        assertEquals(Geld.van(bedrag), volwassene(dag).maandbedrag().waarde());
    }

    @ParameterizedTest
    @CsvSource({"15, 580.30", "16, 667.35", "17, 764.10", "18, 967.20", "19, 1160.65", "20, 1547.50"})
    void officiele_jeugdbedragen_van_januari_2023(int leeftijd, String bedrag) {
        var loon = vanLeeftijd(LocalDate.of(2023, 1, 1), leeftijd);
        assertEquals(Geld.van(bedrag), loon.maandbedrag().waarde());
        assertEquals(leeftijd, loon.leeftijd());
        assertNull(loon.maandbedrag().teBevestigen());
    }

    @ParameterizedTest
    @CsvSource({"15, 580.30", "16, 667.35", "17, 764.10", "18, 967.20", "19, 1160.65", "20, 1547.50"})
    void berekende_jeugdbedragen_komen_uit_op_de_officiele(int leeftijd, String bedrag) {
        var contents = new TreeMap<>(PolicySource.classpath());
        contents.computeIfPresent(
                "landelijk/wml/2023-01-01.yaml", (path, content) -> content.replaceAll("  bedragen:.*\n", ""));
        var loon = Beleid.van(contents)
                .minimumloon(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1).minusYears(leeftijd));
        assertEquals(Geld.van(bedrag), loon.maandbedrag().waarde());
        assertNotNull(loon.maandbedrag().teBevestigen());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-30, 22, 1318.85", // 85% of 1551.60 = 1318.86
        "2017-07-01, 22, 1565.40",
        "2017-07-01, 21, 1330.60", // 85% of 1565.40 = 1330.59
        "2019-06-30, 21, 1373.45", // 85% of 1615.80 = 1373.43
        "2019-07-01, 21, 1635.60",
        "2019-07-01, 20, 1308.50", // 80% of 1635.60 = 1308.48
        "2017-06-30, 23, 1551.60"
    })
    void het_bedrag_voor_volwassenen_begint_steeds_jonger(LocalDate dag, int leeftijd, String bedrag) {
        assertEquals(Geld.van(bedrag), vanLeeftijd(dag, leeftijd).maandbedrag().waarde());
    }

    @Test
    void de_leeftijd_verspringt_op_de_verjaardag() {
        var geboren = LocalDate.of(2005, 3, 15);
        assertEquals(20, BELEID.minimumloon(LocalDate.of(2026, 3, 14), geboren).leeftijd());
        assertEquals(21, BELEID.minimumloon(LocalDate.of(2026, 3, 15), geboren).leeftijd());
    }

    @Test
    void onder_de_vijftien_is_er_geen_minimumloon() {
        var dag = LocalDate.of(2026, 1, 1);
        assertEquals(15, vanLeeftijd(dag, 15).leeftijd());
        assertThrows(
                BeleidOntbreekt.class,
                () -> BELEID.minimumloon(dag, dag.minusYears(15).plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-31", "2027-01-01", "2030-06-01"})
    void buiten_de_tabel_is_er_geen_beleid(LocalDate dag) {
        var ontbreekt = assertThrows(BeleidOntbreekt.class, () -> volwassene(dag));
        assertEquals(dag, ontbreekt.datum());
        assertEquals("minimumloon", ontbreekt.onderwerp());
    }

    @ParameterizedTest
    @MethodSource("maanden")
    void artikel14_elk_maandbedrag_is_een_veelvoud_van_60_cent(YearMonth maand) {
        for (var dag : new LocalDate[] {maand.atDay(1), maand.atEndOfMonth()}) {
            var bedrag = volwassene(dag).maandbedrag().waarde().euro();
            assertEquals(0, bedrag.remainder(new BigDecimal("0.60")).signum(), maand + ": " + bedrag);
        }
    }

    @ParameterizedTest
    @CsvSource({"2018-01-01", "2024-01-01"})
    void afgeleide_maandbedragen_zijn_te_bevestigen(LocalDate dag) {
        assertNotNull(volwassene(dag).maandbedrag().teBevestigen());
        assertNull(volwassene(dag.plusMonths(6)).maandbedrag().teBevestigen());
    }

    static Stream<YearMonth> maanden() {
        return Stream.iterate(YearMonth.of(2015, 1), maand -> maand.plusMonths(1))
                .limit(12 * 12);
    }

    private static Minimumloon volwassene(LocalDate dag) {
        return vanLeeftijd(dag, 40);
    }

    private static Minimumloon vanLeeftijd(LocalDate dag, int leeftijd) {
        return BELEID.minimumloon(dag, dag.minusYears(leeftijd));
    }
}
