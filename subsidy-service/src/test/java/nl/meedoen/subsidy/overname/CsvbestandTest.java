package nl.meedoen.subsidy.overname;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meedoen.common.platform.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvbestandTest {
    private static final String KOP = String.join(";", Kolom.namen());

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void puntkomma_of_komma_met_of_zonder_bom_leest_hetzelfde(String teken) {
        var tekst = (KOP + "\r\nA1;\"x" + teken + "y\";;;;;;;;;\r\n\r\n").replace(";", teken);
        if (teken.equals(";")) tekst = KOP + "\nA1;\"x;y\";;;;;;;;;\n";
        for (var bom : List.of("", "\uFEFF")) {
            var regels = Csvbestand.lezen((bom + tekst).getBytes(StandardCharsets.UTF_8));
            assertEquals(1, regels.size());
            assertEquals(2, regels.getFirst().nummer());
            assertEquals("A1", regels.getFirst().waarde(Kolom.KENMERK));
            assertEquals("x" + teken + "y", regels.getFirst().waarde(Kolom.DIENSTVERBAND));
            assertTrue(regels.getFirst().volledig());
        }
    }

    @Test
    void een_regel_met_te_weinig_cellen_is_niet_volledig() {
        var regels = Csvbestand.lezen((KOP + "\nA1;x\n").getBytes(StandardCharsets.UTF_8));
        assertFalse(regels.getFirst().volledig());
    }

    @Test
    void elke_kolom_die_ontbreekt_of_onbekend_is_wordt_genoemd() {
        var kop = KOP.replace("betaaldTotEnMet", "betaald").replace("soort;", "");
        var fout =
                assertThrows(Refusal.class, () -> Csvbestand.lezen((kop + "\nA1\n").getBytes(StandardCharsets.UTF_8)));
        assertTrue(fout.getMessage().contains("soort ontbreekt"));
        assertTrue(fout.getMessage().contains("betaaldTotEnMet ontbreekt"));
        assertTrue(fout.getMessage().contains("betaald is een onbekende kolom"));
    }

    @Test
    void wat_geen_utf8_of_geen_csv_is_of_leeg_wordt_geweigerd() {
        assertThrows(Refusal.class, () -> Csvbestand.lezen(new byte[] {'k', (byte) 0xE9, 'n'}));
        assertThrows(Refusal.class, () -> Csvbestand.lezen(KOP.getBytes(StandardCharsets.UTF_8)));
        assertThrows(Refusal.class, () -> Csvbestand.lezen(new byte[0]));
        var open = (KOP + "\n\"A1;x").getBytes(StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> Csvbestand.lezen(open));
        var tweeKeer = (KOP + ";kenmerk\nA1").getBytes(StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> Csvbestand.lezen(tweeKeer));
    }
}
