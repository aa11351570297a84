package nl.meedoen.subsidy.wet.ziektewet29e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorbetalingTest {
    private static final Geld DAGLOON = Geld.van("100.00");

    @ParameterizedTest
    @CsvSource({"60, 60.00", "31, 31.00", "30, 30.00", "25, 30.00"})
    void het_ziekengeld_daalt_tot_de_loonwaarde_maar_niet_onder_30_procent(int loonwaarde, Geld ziekengeld) {
        var grondslag = new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(loonwaarde)));
        assertEquals(ziekengeld, perDag(grondslag));
    }

    @Test
    void zonder_loonwaarde_is_het_ziekengeld_de_helft() {
        assertEquals(Geld.van("50.00"), perDag(new Grondslag.Forfaitair()));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true"})
    void pauzeren_wijkt_af_vanaf_een_melding_in_2022(LocalDate meldingsdatum, boolean afwijkend) {
        var beleid = Beleid.vanClasspath().ziekte("GM0597", meldingsdatum);
        assertEquals(afwijkend, Doorbetaling.afwijkend(beleid));
    }

    private static Geld perDag(Grondslag grondslag) {
        return Geld.afgerond(Doorbetaling.deelVanZiekengeld(grondslag).van(DAGLOON.breuk()));
    }
}
