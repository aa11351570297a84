package nl.meedoen.subsidy.overname;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.subsidy.overname.Regellezing.Leesbaar;
import nl.meedoen.subsidy.overname.Regellezing.Onleesbaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegellezingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 5, 20);

    @Test
    void een_volledige_regel_wordt_een_verzoek() {
        var regel = regel();
        regel.put("functieloon", "1700,50");
        regel.put("percentage", "57,5");
        var gelezen = assertInstanceOf(Leesbaar.class, Regellezing.van(regel, VANDAAG));
        var grondslag = gelezen.verzoek().grondslag();
        assertEquals(Percentage.van("57.5"), grondslag.percentage());
        assertEquals(Geld.van("1700.50"), grondslag.functieloon());
        assertEquals(Percentage.van(8), grondslag.vakantiebijslagPercentage());
        assertEquals(LocalDate.of(2025, 1, 1), gelezen.verzoek().aanvraagdatum());
        assertEquals(YearMonth.of(2026, 4), gelezen.betaaldTotEnMet());
    }

    @Test
    void een_forfait_heeft_geen_percentage_en_wie_nog_niets_betaalde_laat_de_maand_leeg() {
        var regel = regel();
        regel.put("soort", "FORFAITAIR");
        assertEquals(List.of("percentage niet-bij-forfait"), fouten(regel));
        regel.put("percentage", "");
        regel.put("betaaldTotEnMet", "");
        assertNull(assertInstanceOf(Leesbaar.class, Regellezing.van(regel, VANDAAG))
                .betaaldTotEnMet());
    }

    @ParameterizedTest
    @CsvSource({
        "kenmerk, '', verplicht",
        "dienstverband, 123, vorm-ongeldig",
        "ingangsdatum, 01-01-2025, vorm-ongeldig",
        "ingangsdatum, '', verplicht",
        "aanvraagdatum, 2025-02-30, vorm-ongeldig",
        "soort, loonwaarde, vorm-ongeldig",
        "percentage, '', loonwaarde-ontbreekt",
        "percentage, 100.01, buiten-bereik",
        "percentage, -1, buiten-bereik",
        "percentage, 60%, vorm-ongeldig",
        "percentage, 1e1, vorm-ongeldig",
        "percentage, 33.333, te-veel-decimalen",
        "instrument, dariuz, vorm-ongeldig",
        "functieloon, 0, buiten-bereik",
        "functieloon, 1.700.00, vorm-ongeldig",
        "vakantiebijslagPercentage, 101, buiten-bereik",
        "betaaldTotEnMet, 2026-06, in-de-toekomst",
        "betaaldTotEnMet, 2024-12, voor-ingangsdatum",
        "betaaldTotEnMet, 2026-04-30, vorm-ongeldig"
    })
    void elke_fout_wordt_precies_genoemd(String kolom, String waarde, String code) {
        var regel = regel();
        regel.put(kolom, waarde);
        assertEquals(List.of(kolom + " " + code), fouten(regel));
    }

    @Test
    void alle_fouten_van_een_regel_komen_tegelijk() {
        var regel = regel();
        regel.put("kenmerk", "");
        regel.put("meetdatum", "gisteren");
        regel.put("percentage", "");
        assertEquals(
                List.of("kenmerk verplicht", "meetdatum vorm-ongeldig", "percentage loonwaarde-ontbreekt"),
                fouten(regel));
    }

    private static List<String> fouten(Map<String, String> regel) {
        return assertInstanceOf(Onleesbaar.class, Regellezing.van(regel, VANDAAG)).fouten().stream()
                .map((Fout fout) -> fout.veld() + " " + fout.code())
                .toList();
    }

    private static Map<String, String> regel() {
        return new HashMap<>(Map.of(
                "kenmerk", "OUD-1",
                "dienstverband", new UUID(1, 1).toString(),
                "ingangsdatum", "2025-01-01",
                "aanvraagdatum", "",
                "soort", "LOONWAARDE",
                "percentage", "60",
                "meetdatum", "2024-12-01",
                "instrument", "DARIUZ",
                "functieloon", "",
                "betaaldTotEnMet", "2026-04"));
    }
}
