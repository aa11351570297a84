package nl.meedoen.common.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvbestandTest {
    private static final List<String> KOLOMMEN = List.of("kenmerk", "dienstverband", "soort", "betaaldTotEnMet");
    private static final String KOP = String.join(";", KOLOMMEN);

    @ParameterizedTest
    @ValueSource(strings = {";", ","})
    void puntkomma_of_komma_met_of_zonder_bom_leest_hetzelfde(String teken) {
        var tekst = (KOP + "\r\nA1;\"x" + teken + "y\";;\r\n\r\n").replace(";", teken);
        if (teken.equals(";")) tekst = KOP + "\nA1;\"x;y\";;\n";
        for (var bom : List.of("", "\uFEFF")) {
            var regels = Csvbestand.lezen((bom + tekst).getBytes(StandardCharsets.UTF_8), KOLOMMEN);
            assertEquals(1, regels.size());
            assertEquals(2, regels.getFirst().nummer());
            assertEquals("A1", regels.getFirst().waarde("kenmerk"));
            assertEquals("x" + teken + "y", regels.getFirst().waarde("dienstverband"));
            assertTrue(regels.getFirst().volledig());
        }
    }

    @Test
    void een_regel_met_te_weinig_cellen_is_niet_volledig() {
        var regels = Csvbestand.lezen((KOP + "\nA1;x\n").getBytes(StandardCharsets.UTF_8), KOLOMMEN);
        assertFalse(regels.getFirst().volledig());
    }

    @Test
    void elke_kolom_die_ontbreekt_of_onbekend_is_wordt_genoemd() {
        var kop = KOP.replace("betaaldTotEnMet", "betaald").replace("soort;", "");
        var fout = assertThrows(
                Refusal.class, () -> Csvbestand.lezen((kop + "\nA1\n").getBytes(StandardCharsets.UTF_8), KOLOMMEN));
        assertTrue(fout.getMessage().contains("soort ontbreekt"));
        assertTrue(fout.getMessage().contains("betaaldTotEnMet ontbreekt"));
        assertTrue(fout.getMessage().contains("betaald is een onbekende kolom"));
    }

    @Test
    void wat_geen_utf8_of_geen_csv_is_of_leeg_wordt_geweigerd() {
        assertThrows(Refusal.class, () -> Csvbestand.lezen(new byte[] {'k', (byte) 0xE9, 'n'}, KOLOMMEN));
        assertThrows(Refusal.class, () -> Csvbestand.lezen(KOP.getBytes(StandardCharsets.UTF_8), KOLOMMEN));
        assertThrows(Refusal.class, () -> Csvbestand.lezen(new byte[0], KOLOMMEN));
        var open = (KOP + "\n\"A1;x").getBytes(StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> Csvbestand.lezen(open, KOLOMMEN));
        var tweeKeer = (KOP + ";kenmerk\nA1").getBytes(StandardCharsets.UTF_8);
        assertThrows(Refusal.class, () -> Csvbestand.lezen(tweeKeer, KOLOMMEN));
    }
}
