package nl.meedoen.subsidy.wet.artikel6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Loonwaardebeleid;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Loonwaardemeting.Gebrek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoonwaardemetingTest {
    private static final Beleid BELEID = Beleid.vanClasspath();

    @Test
    void regeling4_elke_taak_telt_naar_haar_aandeel_en_pas_de_som_wordt_afgerond() {
        // 0.6 × 0.8 × 0.9 × 1 = 43.2 and 0.4 × 0.5 × 0.75 × 0.95 = 14.25: together 57.45
        var taken = List.of(taak("60", "80", "90", "100"), taak("40", "50", "75", "95"));
        var uitkomst = Loonwaardemeting.uit(taken, beleid("2016-06-01"));
        assertEquals(Percentage.van(57), uitkomst.waarde());
        assertEquals("57.45", uitkomst.onderbouwing().invoer().get("onafgerond"));
        assertEquals("4", uitkomst.onderbouwing().artikel().artikel());
        assertNull(uitkomst.onderbouwing().teBevestigen());
    }

    @ParameterizedTest
    @CsvSource({"57.49, 57", "57.5, 58", "57.51, 58", "0.4, 0", "100, 100"})
    void regeling4_rekenkundig_afgerond_op_hele_procenten(String tempo, long loonwaarde) {
        var uitkomst = Loonwaardemeting.uit(List.of(taak("100", tempo, "100", "100")), beleid("2015-01-01"));
        assertEquals(Percentage.van(loonwaarde), uitkomst.waarde());
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, false", "2021-07-01, true"})
    void sinds_juli_2021_is_de_afronding_te_bevestigen_en_heet_de_tijd_netto_werktijd(LocalDate dag, boolean nieuw) {
        var onderbouwing = Loonwaardemeting.uit(List.of(taak("100", "60", "100", "100")), beleid(dag.toString()))
                .onderbouwing();
        assertEquals(nieuw, onderbouwing.teBevestigen() != null);
        assertNotNull(onderbouwing.stappen().getFirst().invoer().get(nieuw ? "netto werktijd" : "inzetbaarheid"));
    }

    @ParameterizedTest
    @CsvSource({"99.99", "100.01"})
    void aandelen_zijn_samen_precies_100(String aandeel) {
        var taken = List.of(taak(aandeel, "60", "100", "100"));
        assertEquals(
                List.of(new Gebrek(-1, Gebrek.Soort.AANDELEN_NIET_100)),
                Loonwaardemeting.gebreken(taken, beleid("2016-06-01")));
        assertThrows(IllegalArgumentException.class, () -> Loonwaardemeting.uit(taken, beleid("2016-06-01")));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, 6.24, 0", "2021-07-01, 6.24, 1", "2021-07-01, 6.25, 0"})
    void een_hoofdtaak_is_sinds_juli_2021_ten_minste_een_zestiende(String dag, String aandeel, int gebreken) {
        var rest = Percentage.van(100).waarde().subtract(Percentage.van(aandeel).waarde());
        var taken = List.of(taak(rest.toPlainString(), "60", "100", "100"), taak(aandeel, "60", "100", "100"));
        var gevonden = Loonwaardemeting.gebreken(taken, beleid(dag));
        assertEquals(gebreken, gevonden.size());
        gevonden.forEach(gebrek -> assertEquals(1, gebrek.taak()));
    }

    private static Loonwaardebeleid beleid(String dag) {
        return BELEID.loonwaarde("GM0597", LocalDate.parse(dag));
    }

    private static Taak taak(String aandeel, String tempo, String kwaliteit, String inzetbaarheid) {
        return new Taak(
                "Inpakken",
                Percentage.van(aandeel),
                Percentage.van(tempo),
                Percentage.van(kwaliteit),
                Percentage.van(inzetbaarheid));
    }
}
