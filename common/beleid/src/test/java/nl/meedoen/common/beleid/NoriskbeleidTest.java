package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoriskbeleidTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @Test
    void bijlage4_in_2015_betaalt_de_gemeente_141_euro_per_ziekmelding_en_komt_de_rekening_een_jaar_later() {
        var verrekening = op(LocalDate.of(2015, 12, 31)).verrekening().orElseThrow();
        assertEquals(Geld.van("141.00"), verrekening.opslagPerZiekmelding().waarde());
        assertEquals(1, verrekening.factuurJarenLater().waarde());
    }

    @ParameterizedTest
    @CsvSource({"GM0489", "GM0597", "GM0613"})
    void de_afspraak_van_2015_loopt_in_bar_door_tot_zij_is_bevestigd_of_beeindigd(String gemeente) {
        var vast = BELEID.noriskpolis(gemeente, LocalDate.of(2015, 12, 31));
        var later = BELEID.noriskpolis(gemeente, LocalDate.of(2016, 1, 1));
        assertEquals(opslag(vast).waarde(), opslag(later).waarde());
        assertNull(opslag(vast).teBevestigen());
        assertEquals(
                "de afspraak gold alleen voor 2015 en loopt door tot zij is bevestigd of beëindigd",
                opslag(later).teBevestigen());
    }

    @Test
    void vanaf_2016_zegt_alleen_de_wet_hoe_lang_de_dekking_duurt() {
        assertTrue(op(LocalDate.of(2016, 1, 1)).langsteMaanden().isEmpty());
        assertEquals(
                24,
                op(LocalDate.of(2015, 12, 31)).langsteMaanden().orElseThrow().waarde());
    }

    @Test
    void de_afspraak_met_uwv_dekt_in_2015_en_daarna_de_wet() {
        var in2015 = op(LocalDate.of(2015, 12, 31)).dekking();
        assertEquals(
                LocalDate.of(2015, 12, 31), in2015.afspraakTot().orElseThrow().waarde());
        assertTrue(in2015.jarenOverigeGroepen().isEmpty());
        var daarna = op(LocalDate.of(2016, 1, 1)).dekking();
        assertTrue(daarna.afspraakTot().isEmpty());
        assertEquals(5, daarna.jarenOverigeGroepen().orElseThrow().waarde());
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01", "2016-01-01", "2026-12-31"})
    void artikel29b_ziekengeld_vanaf_de_eerste_dag_70_of_op_verzoek_100_procent(LocalDate dag) {
        var beleid = op(dag);
        assertEquals(0, beleid.wachtdagen().waarde());
        assertEquals(Percentage.van(70), beleid.uitkering().waarde());
        assertEquals(Percentage.HONDERD, beleid.uitkeringOpVerzoek().waarde());
        assertEquals(52, beleid.wekenOpVerzoek().orElseThrow().waarde());
        assertEquals(6, beleid.meldtermijnWeken().waarde());
    }

    @Test
    void leiden_volgt_vanaf_de_verordening_de_wet() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.noriskpolis("GM0546", LocalDate.of(2023, 6, 26)));
        assertTrue(BELEID.noriskpolis("GM0546", LocalDate.of(2023, 6, 27))
                .verrekening()
                .isEmpty());
    }

    private static Waarde<Geld> opslag(Noriskbeleid beleid) {
        return beleid.verrekening().orElseThrow().opslagPerZiekmelding();
    }

    private static Noriskbeleid op(LocalDate dag) {
        return BELEID.noriskpolis("GM0597", dag);
    }
}
