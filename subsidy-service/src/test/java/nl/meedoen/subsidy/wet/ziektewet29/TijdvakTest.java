package nl.meedoen.subsidy.wet.ziektewet29;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TijdvakTest {
    private static final LocalDate EERSTE_DAG = LocalDate.of(2018, 3, 1);
    private static final Ziektebeleid BELEID = Beleid.vanClasspath().ziekte("GM0597", EERSTE_DAG);

    @Test
    void lid5_na_104_weken_is_het_tijdvak_verstreken() {
        var tijdvak = Tijdvak.met(null, Periode.vanaf(EERSTE_DAG), BELEID);
        assertEquals(EERSTE_DAG.plusDays(104 * 7), tijdvak.verstrekenVanaf());
    }

    @ParameterizedTest
    @CsvSource({"727, false", "728, false", "729, true"})
    void lid5_de_laatste_dag_van_de_104_weken_telt_nog_mee(int dagen, boolean verstreken) {
        var tijdvak = Tijdvak.met(null, new Periode(EERSTE_DAG, EERSTE_DAG.plusDays(dagen - 1L)), BELEID);
        assertEquals(verstreken, tijdvak.verstrekenVanaf() != null);
    }

    @ParameterizedTest
    @CsvSource({"27, true", "28, false"})
    void lid5_een_onderbreking_van_minder_dan_vier_weken_telt_samen(int gezond, boolean samen) {
        var eerste = new Periode(EERSTE_DAG, EERSTE_DAG.plusDays(699));
        var tweede = Periode.vanaf(EERSTE_DAG.plusDays(700L + gezond));
        var tijdvak = Tijdvak.met(Tijdvak.met(null, eerste, BELEID), tweede, BELEID);
        var samengeteld = tweede.van().plusDays(28);
        var apart = tweede.van().plusDays(728);
        assertEquals(samen ? samengeteld : apart, tijdvak.verstrekenVanaf());
    }

    @Test
    void lid5_dagen_die_al_zijn_geteld_tellen_niet_nog_eens() {
        var eerste = Tijdvak.met(null, new Periode(EERSTE_DAG, EERSTE_DAG.plusDays(9)), BELEID);
        var overlap = Tijdvak.met(eerste, new Periode(EERSTE_DAG.plusDays(5), EERSTE_DAG.plusDays(14)), BELEID);
        assertEquals(15, overlap.dagen());
        assertNull(overlap.verstrekenVanaf());
    }

    @Test
    void lid5_zolang_de_ziekte_duurt_verandert_een_tweede_melding_niets() {
        var open = Tijdvak.met(null, Periode.vanaf(EERSTE_DAG), BELEID);
        assertEquals(open, Tijdvak.met(open, Periode.vanaf(EERSTE_DAG.plusDays(30)), BELEID));
    }
}
