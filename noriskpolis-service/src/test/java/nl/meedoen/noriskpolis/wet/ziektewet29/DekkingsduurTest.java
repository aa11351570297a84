package nl.meedoen.noriskpolis.wet.ziektewet29;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DekkingsduurTest {
    private static final LocalDate ZIEK = LocalDate.of(2026, 3, 10);
    private static final Ziektebeleid BELEID = Beleid.vanClasspath().ziekte("GM0597", ZIEK);

    @Test
    void lid5_honderdvier_weken_vanaf_de_eerste_dag() {
        var duur = Dekkingsduur.laatsteDag(ZIEK, List.of(), BELEID);

        assertEquals(ZIEK.plusWeeks(104).minusDays(1), duur.waarde());
        assertEquals("Ziektewet artikel 29 lid 5", duur.onderbouwing().artikel().toString());
    }

    @ParameterizedTest
    @CsvSource({"27, 10", "28, 0"})
    void lid5_ziekte_van_minder_dan_vier_weken_ervoor_telt_mee(int gezondeDagen, int verbruikt) {
        var tot = ZIEK.minusDays(gezondeDagen + 1L);
        var eerder = new Periode(tot.minusDays(9), tot);

        assertEquals(laatsteDagNa(verbruikt), dag(List.of(eerder)));
    }

    @Test
    void lid5_een_keten_van_ziekten_telt_samen_tot_de_eerste_onderbreking() {
        var kort = new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5));
        var ervoor = new Periode(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 12));
        var langGeleden = new Periode(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

        assertEquals(laatsteDagNa(8), dag(List.of(langGeleden, kort, ervoor)));
    }

    @Test
    void lid5_is_alles_verbruikt_dan_blijft_geen_dag_over() {
        var eerder = new Periode(ZIEK.minusDays(730), ZIEK.minusDays(2));

        assertEquals(ZIEK.minusDays(2), dag(List.of(eerder)));
    }

    private static LocalDate laatsteDagNa(int verbruikt) {
        return ZIEK.plusDays(728 - verbruikt - 1);
    }

    private static LocalDate dag(List<Periode> eerder) {
        return Dekkingsduur.laatsteDag(ZIEK, eerder, BELEID).waarde();
    }
}
