package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BeleidOngeldigTest {
    private static final Map<String, String> SHIPPED = Beleid.vanClasspath().bestanden();
    private static final String LKS = "landelijk/loonkostensubsidie/2026-01-01.yaml";
    private static final String BAR = "bar-2015/loonkostensubsidie/2015-01-01.yaml";
    private static final String WML = "landelijk/wml/2026-07-01.yaml";
    private static final String ZIEKTE = "landelijk/ziekte/2022-01-01.yaml";
    private static final String MAATREGEL = "bar-2015/maatregel/2015-01-01.yaml";
    private static final String NORISK = "bar-2015/noriskpolis/2016-01-01.yaml";
    private static final String BEWAREN = "bar-2015/bewaartermijn/2018-05-25.yaml";
    private static final String INSTRUMENTEN = "bar-2015/instrumenten/";

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void een_fout_bestand_wordt_geweigerd_met_bestand_en_sleutel(
            String path, String old, String replacement, String message) {
        var original = SHIPPED.get(path);
        var broken = original.replaceFirst(old, replacement);
        assertNotEquals(original, broken);
        assertRefused(Map.of(path, broken), path + message);
    }

    static Stream<Arguments> een_fout_bestand_wordt_geweigerd_met_bestand_en_sleutel() {
        return Stream.of(
                // what article 10d forbids
                breaks(LKS, "waarde: 70", "waarde: 71", ", maximum.waarde: moet liggen van 0 tot en met 70%, is 71"),
                breaks(
                        LKS,
                        "waarde: 50",
                        "waarde: 60",
                        ", forfait.percentage.waarde: moet liggen van 0 tot en met 50%, is 60"),
                breaks(
                        LKS,
                        "waarde: 6\n",
                        "waarde: 7\n",
                        ", forfait.maanden.waarde: moet liggen van 1 tot en met 6, is 7"),
                breaks(
                        BAR,
                        "waarde: 30",
                        "waarde: 101",
                        ", ondergrens.waarde: moet liggen van 0 tot en met 100%, is 101"),
                breaks(
                        BAR,
                        "waarde: 30",
                        "waarde: -1",
                        ", ondergrens.waarde: moet liggen van 0 tot en met 100%, is -1"),
                // a municipality cannot set the law's own values
                breaks(BAR, "ondergrens", "maximum", ", maximum: onbekende sleutel"),
                breaks(
                        ZIEKTE,
                        "waarde: 104",
                        "waarde: 105",
                        ", maximaleWeken.waarde: moet liggen van 1 tot en met 104, is 105"),
                breaks(
                        MAATREGEL,
                        "(?s)tweedeMaanden:\n    waarde: 2",
                        "tweedeMaanden:\n    waarde: 1",
                        ", geuniformeerd.tweedeMaanden: moet langer zijn dan eersteMaanden (1)"
                                + " (Participatiewet artikel 18 lid 6), is 1"),
                breaks(
                        MAATREGEL,
                        "(?s)eersteMaanden:\n    waarde: 1",
                        "eersteMaanden:\n    waarde: 4",
                        ", geuniformeerd.eersteMaanden.waarde: moet liggen van 1 tot en met 3, is 4"),
                breaks(
                        MAATREGEL,
                        "waarde: true",
                        "waarde: false",
                        ", zorgvuldigheid.horen: hoort bij elke verlaging (Algemene wet bestuursrecht artikel 4:8)"),
                breaks(
                        INSTRUMENTEN + "proefplaatsing/2015-01-01.yaml",
                        "waarde: 3",
                        "waarde: 7",
                        ", parameters.langsteMaanden.waarde: de wet staat toe: 1 tot en met 6"
                                + " (Participatiewet artikel 8a lid 2 onderdeel d), is 7"),
                breaks(
                        INSTRUMENTEN + "participatieplaats/2015-01-01.yaml",
                        "waarde: 27",
                        "waarde: 26",
                        ", parameters.vanafLeeftijd.waarde: de wet staat toe: ten minste 27"
                                + " (Participatiewet artikel 7 lid 8), is 26"),
                breaks(
                        INSTRUMENTEN + "jobcoach/2015-01-01.yaml",
                        "waarde: 24",
                        "waarde: 0",
                        ", parameters.maanden.waarde: de wet staat toe: ten minste 1"
                                + " (Participatiewet artikel 10da), is 0"),
                // the arrangement with UWV, and how long things are kept
                breaks(
                        NORISK,
                        "waarde: 141",
                        "waarde: -141",
                        ", verrekening.opslagPerZiekmelding.waarde: mag niet onder nul liggen, is -141"),
                breaks(NORISK, "factuurJarenLater", "factuurJaren", ", verrekening.factuurJarenLater: ontbreekt"),
                breaks(
                        "landelijk/noriskpolis/2016-01-01.yaml",
                        "meldtermijnWeken",
                        "verrekening",
                        ", meldtermijnWeken: ontbreekt"),
                breaks(
                        BEWAREN,
                        "waarde: 26",
                        "waarde: 0",
                        ", doorbetalenWeken.waarde: moet liggen van 1 tot en met 260, is 0"),
                breaks(BEWAREN, "factuurJaren", "factuurWeken", ", factuurJaren: ontbreekt"),
                // form
                breaks(BAR, "ondergrens", "ondergrns", ", ondergrns: onbekende sleutel"),
                breaks(BAR, "artikel: ", "artikl: ", ", ondergrens.bron.artikel: ontbreekt"),
                breaks(BAR, "paragraaf 3.3.2", "''", ", ondergrens.bron.artikel: is leeg"),
                breaks(
                        BAR,
                        "paragraaf 3.3.2",
                        "3.10",
                        ", ondergrens.bron.artikel: is een tekst: zet er aanhalingstekens om"),
                breaks(BAR, "paragraaf 3.3.2", "[a]", ", ondergrens.bron.artikel: moet een tekst zijn"),
                breaks(BAR, "waarde: 30", "waarde: dertig", ", ondergrens.waarde: moet een getal zijn, is dertig"),
                breaks(BAR, "waarde: 30", "waarde: [30]", ", ondergrens.waarde: moet een getal zijn, is iets anders"),
                breaks(BAR, "geldigTot: null\n", "", ", geldigTot: ontbreekt"),
                breaks(BAR, "geldigTot: null", "geldigTot: 2014-12-31", ", geldigTot: ligt voor geldigVan 2015-01-01"),
                breaks(
                        BAR,
                        "geldigVan: 2015-01-01",
                        "geldigVan: 2015-01-02",
                        ", geldigVan: is 2015-01-02, maar de bestandsnaam zegt 2015-01-01"),
                breaks(
                        BAR,
                        "vastgesteldTot: 2015-12-31",
                        "vastgesteldTot: vorig jaar",
                        ", vastgesteldTot: moet een datum zijn als 2015-01-01, is vorig jaar"),
                breaks(
                        BAR,
                        "ondergrens:",
                        "geldigVan: 2015-01-01\nondergrens:",
                        ": is geen geldige YAML op regel 5: Duplicate field 'geldigVan'"),
                breaks(BAR, "(?s).*", "- a\n- b\n", ": hier moeten sleutels met waarden staan"),
                breaks(
                        ZIEKTE,
                        "DOORBETALEN",
                        "DOORGAAN",
                        ", regime.waarde: moet een zijn van [PAUZEREN, VERREKENEN, DOORBETALEN], is DOORGAAN"),
                breaks(WML, "2337.00", "2337.001", ", maandbedrag.waarde: heeft meer dan twee decimalen: 2337.001"),
                breaks(WML, "2337.00", "-1", ", maandbedrag.waarde: mag niet onder nul liggen, is -1"),
                breaks(WML, "15: 30, ", "", ", jeugd.percentages.15: ontbreekt"),
                breaks(WML, "20: 80", "20: 80, 21: 90", ", jeugd.percentages.21: onbekende sleutel"),
                breaks(
                        INSTRUMENTEN + "werkstage/2015-01-01.yaml",
                        "eenheid: MAANDEN",
                        "eenheid: KWARTALEN",
                        ", parameters.maanden.eenheid: moet een zijn van [EURO, PROCENT, WEKEN, MAANDEN, JAREN, UREN,"
                                + " UREN_PER_WEEK, KILOMETER, LEEFTIJD, AANTAL, JA_NEE], is KWARTALEN"),
                breaks(
                        INSTRUMENTEN + "werkstage/2015-01-01.yaml",
                        "waarde: 9",
                        "waarde: 9.5",
                        ", parameters.maanden.waarde: moet een geheel getal zijn, is 9.5"),
                breaks(
                        INSTRUMENTEN + "werkstage/2015-01-01.yaml",
                        "\\[KLANT\\]",
                        "[BUURMAN]",
                        ", voor: moet uit [KLANT, WERKGEVER] komen, is BUURMAN"),
                breaks(
                        "gm0597-ridderkerk/gemeente.yaml",
                        "GM0597",
                        "GM0598",
                        ", code: is GM0598, maar de map zegt GM0597"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void een_bestand_dat_niet_past_wordt_geweigerd(String path, String content, String message) {
        assertRefused(Map.of(path, content), path + message);
    }

    static Stream<Arguments> een_bestand_dat_niet_past_wordt_geweigerd() {
        var regime = SHIPPED.get("bar-2015/ziekte/2015-01-01.yaml");
        return Stream.of(
                Arguments.of(
                        "bar-2015/ziekte/2015-06-01.yaml",
                        regime.replace("geldigVan: 2015-01-01", "geldigVan: 2015-06-01"),
                        ", geldigVan: overlapt met bar-2015/ziekte/2015-01-01.yaml (tot en met 2015-12-31)"),
                Arguments.of(
                        "gm0597-ridderkerk/ziekte/2015-01-01.yaml",
                        regime,
                        ", geldigVan: zelfde onderwerp en datum als bar-2015/ziekte/2015-01-01.yaml"),
                Arguments.of("landelijk/zorg/2015-01-01.yaml", regime, ": onbekend onderwerp zorg"),
                Arguments.of(
                        "landelijk/instrumenten/tolk/2015-01-01.yaml",
                        regime,
                        ": onbekend onderwerp instrumenten/tolk"),
                Arguments.of("bar-2015/wml/2015-01-01.yaml", regime, ": onbekend onderwerp wml"),
                Arguments.of("bar-2016/ziekte/2015-01-01.yaml", regime, ": geen gemeente volgt de map bar-2016"),
                Arguments.of("ziekte.yaml", regime, ": de plaats moet <map>/<onderwerp>/<geldigVan>.yaml zijn"),
                Arguments.of(
                        "delft/gemeente.yaml",
                        "code: GM0503\nnaam: Delft\n",
                        ": de map van een gemeente moet gm<vier cijfers>-<naam> heten"),
                Arguments.of(
                        "gm0597-tweede/gemeente.yaml",
                        "code: GM0597\nnaam: Tweede\n",
                        ", code: GM0597 heeft al een map"));
    }

    @Test
    void de_weigering_noemt_bestand_en_sleutel_apart() {
        var files = new HashMap<>(SHIPPED);
        files.compute(BAR, (path, content) -> content.replace("waarde: 30", "waarde: 101"));
        var refused = assertThrows(BeleidOngeldig.class, () -> Beleid.van(files));
        assertEquals(BAR, refused.bestand());
        assertEquals("ondergrens.waarde", refused.sleutel());
    }

    private static Arguments breaks(String path, String old, String replacement, String message) {
        return Arguments.of(path, old, replacement, message);
    }

    private static void assertRefused(Map<String, String> files, String message) {
        var all = new HashMap<>(SHIPPED);
        all.putAll(files);
        assertEquals(
                message,
                assertThrows(BeleidOngeldig.class, () -> Beleid.van(all)).getMessage());
    }
}
