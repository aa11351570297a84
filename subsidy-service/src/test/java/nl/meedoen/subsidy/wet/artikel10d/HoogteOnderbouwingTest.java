package nl.meedoen.subsidy.wet.artikel10d;

import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.hoogte;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.loonwaarde;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.uren;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoogteOnderbouwingTest {

    @Test
    void elke_stap_van_de_formule_staat_erin_met_zijn_artikel_en_uitkomst() {
        var onderbouwing = hoogte("2015-01-01", loonwaarde(20, "1501.80"), uren("40", "40"))
                .onderbouwing();
        var stappen = onderbouwing.stappen().stream()
                .map(stap -> stap.artikel() + " = " + stap.uitkomst())
                .toList();
        assertEquals(
                java.util.List.of(
                        "Wet minimumloon en minimumvakantiebijslag artikel 8 lid 1 onderdeel a = 1501.80",
                        "Wet minimumloon en minimumvakantiebijslag artikel 15 = 1621.94",
                        "Participatiewet artikel 6 lid 1 onderdeel g = 324.39",
                        "Participatiewet artikel 10d lid 4 = 1297.56",
                        "Participatiewet artikel 10d lid 4 = 1135.36",
                        "Regeling loonkostensubsidie Participatiewet artikel 1 lid 1 = 261.13",
                        "Participatiewet artikel 10d lid 4 = 1"),
                stappen);
        assertEquals("Participatiewet artikel 10d lid 4", onderbouwing.artikel().toString());
        assertEquals("1396.49", onderbouwing.uitkomst());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2015-01-01",
        "2016-12-31, 2016-01-01",
        "2017-01-01, 2017-01-01",
        "2021-12-31, 2017-02-01",
        "2022-01-01, 2022-01-01",
        "2023-06-30, 2023-01-01",
        "2023-07-01, 2023-07-01",
        "2023-12-31, 2023-07-01",
        "2024-01-01, 2024-01-01",
        "2026-11-22, 2026-01-01"
    })
    void de_versie_van_de_wet_hoort_bij_de_peildatum(String peildatum, LocalDate versie) {
        var onderbouwing =
                hoogte(peildatum, loonwaarde(60, "1700.00"), uren("36", "36")).onderbouwing();
        assertEquals(versie, onderbouwing.artikel().versie());
    }

    @Test
    void wat_nog_bevestigd_moet_worden_staat_een_keer_bij_de_uitkomst() {
        var onderbouwing =
                hoogte("2026-01-01", loonwaarde(60), uren("36", "36")).onderbouwing();
        var lasten = stap(onderbouwing, "werkgeverslasten");
        assertNotNull(lasten.teBevestigen());
        assertNotNull(onderbouwing.teBevestigen());
        assertTrue(onderbouwing.teBevestigen().contains(lasten.teBevestigen()));
    }

    @Test
    void waar_alles_vaststaat_is_er_niets_te_bevestigen() {
        assertNull(hoogte("2017-01-01", loonwaarde(60), uren("36", "36"))
                .onderbouwing()
                .teBevestigen());
    }

    @Test
    void het_forfait_noemt_lid_5() {
        var onderbouwing = hoogte("2026-01-01", new Grondslag.Forfaitair(), uren("36", "36"))
                .onderbouwing();
        assertEquals("5", onderbouwing.artikel().lid());
        assertEquals("50%", stap(onderbouwing, "forfait").invoer().get("forfait"));
    }

    private static Onderbouwing stap(Onderbouwing geheel, String invoer) {
        return geheel.stappen().stream()
                .filter(stap -> stap.invoer().containsKey(invoer))
                .findFirst()
                .orElseThrow();
    }
}
