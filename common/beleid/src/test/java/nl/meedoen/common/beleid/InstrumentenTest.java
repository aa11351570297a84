package nl.meedoen.common.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.meedoen.common.beleid.Instrument.Ontvanger;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentenTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate MEI_2015 = LocalDate.of(2015, 5, 1);
    private static final LocalDate MEI_2026 = LocalDate.of(2026, 5, 1);

    @Test
    void bijlage1_elk_instrument_van_de_bar_gemeenten_staat_in_de_catalogus() {
        assertTrue(codes("GM0597", MEI_2015)
                .containsAll(List.of(
                        "WERKSTAGE",
                        "SOCIALE_ACTIVERING",
                        "DETACHERING",
                        "SCHOLING",
                        "PARTICIPATIEPLAATS",
                        "BESCHUT_WERK",
                        "LEERWERKTRAJECT",
                        "JOBCOACH",
                        "NORISKPOLIS",
                        "UITSTROOMPREMIE",
                        "INKOMSTENVRIJLATING",
                        "KINDEROPVANG",
                        "REISKOSTEN",
                        "OVERBRUGGING",
                        "MAATWERK",
                        "HARDHEIDSCLAUSULE",
                        "OVERGANGSRECHT",
                        "LOONKOSTENSUBSIDIE",
                        "STUDIETOESLAG",
                        "INKOMENSTOESLAG",
                        "TEGENPRESTATIE",
                        "PROEFPLAATSING",
                        "ACQUISITIEVERGOEDING")));
    }

    @Test
    void de_drie_bar_gemeenten_delen_een_catalogus_en_leiden_heeft_een_eigen() {
        assertEquals(codes("GM0597", MEI_2026), codes("GM0489", MEI_2026));
        assertEquals(codes("GM0597", MEI_2026), codes("GM0613", MEI_2026));
        assertTrue(codes("GM0546", MEI_2026).containsAll(Set.of("ONTWIKKELBAAN", "OPSTAPSUBSIDIE", "JOBCOACH")));
        assertFalse(codes("GM0546", MEI_2026).contains("TEGENPRESTATIE"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPATIEPLAATS, premie, 200.00",
        "WERKSTAGE, vergoeding, 200.00",
        "JOBCOACH, uurtarief, 74.00",
        "ACQUISITIEVERGOEDING, langTwaalfMaanden, 4000.00",
        "ACQUISITIEVERGOEDING, langNegenMaanden, 3000.00",
        "ACQUISITIEVERGOEDING, langZesMaanden, 2000.00",
        "ACQUISITIEVERGOEDING, kortTwaalfMaanden, 2000.00",
        "ACQUISITIEVERGOEDING, kortNegenMaanden, 1500.00",
        "ACQUISITIEVERGOEDING, kortZesMaanden, 1000.00",
        "KINDEROPVANG, uurprijsKinderdagverblijf, 6.84",
        "KINDEROPVANG, uurprijsBuitenschools, 6.38",
        "KINDEROPVANG, uurprijsGastouder, 5.48",
        "VRIJWILLIGERSVERGOEDING, maximum, 200.00",
        "NORISKPOLIS, opslagPerZiekmelding, 141.00",
        "INKOMSTENVRIJLATING, maximumPerMaand, 196.00"
    })
    void bedragen_van_2015(String code, String parameter, String bedrag) {
        assertEquals(
                Geld.van(bedrag), ridderkerk(code, MEI_2015).geld(parameter).waarde());
    }

    @ParameterizedTest
    @CsvSource({
        "PROEFPLAATSING, maanden, 2",
        "PROEFPLAATSING, langsteMaanden, 3",
        "PARTICIPATIEPLAATS, langsteMaanden, 48",
        "PARTICIPATIEPLAATS, vanafLeeftijd, 27",
        "PARTICIPATIEPLAATS, eersteBeoordelingMaanden, 9",
        "WERKSTAGE, maanden, 9",
        "WERKSTAGE, langsteMaanden, 12",
        "JOBCOACH, maanden, 24",
        "JOBCOACH, urenPerJaar, 52",
        "JOBCOACH, urenEersteJaar, 78",
        "JOBCOACH, urenTotaal, 104",
        "JOBCOACH, evaluatieMaanden, 6",
        "TEGENPRESTATIE, urenPerWeek, 8",
        "TEGENPRESTATIE, weken, 52",
        "TEGENPRESTATIE, controleLangeAfstandMaanden, 3",
        "UITSTROOMPREMIE, eersteAanvraagMaand, 7",
        "UITSTROOMPREMIE, tweedeAanvraagMaand, 13",
        "UITSTROOMPREMIE, contractZesMaandenTweedeMaand, 8",
        "ONTHEFFING_ARBEIDSVERPLICHTING, langsteMaanden, 12",
        "VRIJSTELLING_MANTELZORG, maanden, 3",
        "REISKOSTEN, straal, 10",
        "NORISKPOLIS, langsteMaanden, 24",
        "KINDEROPVANG, aanvraagWeken, 8"
    })
    void termijnen_en_aantallen_van_de_bar_gemeenten(String code, String parameter, int waarde) {
        assertEquals(waarde, ridderkerk(code, MEI_2015).aantal(parameter).waarde());
    }

    @Test
    void bijlage7_de_rest_van_de_kinderopvangtoeslag_is_9_3_of_6_7_procent() {
        var kinderopvang = ridderkerk("KINDEROPVANG", MEI_2015);
        assertEquals(
                Percentage.van("90.7"),
                kinderopvang.percentage("toeslagEenKind").waarde());
        assertEquals(
                Percentage.van("93.3"),
                kinderopvang.percentage("toeslagMeerKinderen").waarde());
    }

    @Test
    void een_artikel_met_een_dubbele_punt_blijft_een_artikel() {
        var termijn = ridderkerk("KINDEROPVANG", MEI_2015).aantal("opschortingWeken");
        assertEquals(13, termijn.waarde());
        assertEquals("Algemene wet bestuursrecht artikel 4:56", termijn.bron().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "GM0597, UITSTROOMPREMIE, bedrag, 2015-05-01",
        "GM0597, KINDEROPVANG, uurprijsGastouder, 2016-01-01",
        "GM0597, INKOMSTENVRIJLATING, maximumPerMaand, 2025-12-31",
        "GM0546, JOBCOACH, uurtarief, 2026-05-01",
        "GM0546, WERKSTAGE, vergoeding, 2026-05-01",
        "GM0546, PARTICIPATIEPLAATS, premie, 2026-05-01"
    })
    void een_bedrag_dat_niet_is_gevonden_wordt_nooit_vervangen(
            String gemeente, String code, String parameter, LocalDate dag) {
        var parameters = BELEID.instrument(gemeente, code, dag).parameters();
        assertNotNull(parameters.ontbrekend().get(parameter));
        assertFalse(parameters.heeft(parameter));
        var ontbreekt = assertThrows(BeleidOntbreekt.class, () -> parameters.geld(parameter));
        assertEquals(dag, ontbreekt.datum());
        assertTrue(ontbreekt.getMessage().contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "JOBCOACH, maanden",
        "JOBCOACH, urenEersteJaar",
        "UITSTROOMPREMIE, eersteAanvraagMaand",
        "PROEFPLAATSING, toestemmingSenior",
        "LOONKOSTENSUBSIDIE, herbeoordelingJaren",
        "LOONKOSTENSUBSIDIE, aanvraagDoelgroepMaanden",
        "LOONKOSTENSUBSIDIE, loonVoorWerknemer",
        "KINDEROPVANG, toeslagEenKind",
        "KINDEROPVANG, aanvraagWeken"
    })
    void een_tegenspraak_in_de_bron_is_zichtbaar_bij_de_gekozen_waarde(String code, String parameter) {
        assertNotNull(
                ridderkerk(code, MEI_2015).bekend().get(parameter).waarde().teBevestigen());
    }

    @Test
    void proefplaatsing_in_leiden_volgt_vanaf_2026_de_wet() {
        var eerder = BELEID.instrument("GM0546", "PROEFPLAATSING", LocalDate.of(2025, 12, 31))
                .parameters();
        assertThrows(BeleidOntbreekt.class, () -> eerder.aantal("maanden"));
        var vanaf2026 = BELEID.instrument("GM0546", "PROEFPLAATSING", LocalDate.of(2026, 1, 1))
                .parameters();
        assertEquals(2, vanaf2026.aantal("maanden").waarde());
        assertEquals(6, vanaf2026.aantal("langsteMaanden").waarde());
        assertFalse(vanaf2026.jaNee("toestemmingSenior").waarde());
    }

    @Test
    void alles_van_leiden_is_te_bevestigen() {
        for (var instrument : BELEID.instrumenten("GM0546", MEI_2026)) {
            assertNotNull(instrument.teBevestigen(), instrument.code());
            instrument
                    .parameters()
                    .bekend()
                    .forEach((naam, waarde) ->
                            assertNotNull(waarde.waarde().teBevestigen(), instrument.code() + "." + naam));
        }
    }

    @Test
    void wat_in_2015_vaststond_is_daarna_te_bevestigen() {
        assertNull(ridderkerk("WERKSTAGE", LocalDate.of(2015, 12, 31))
                .aantal("maanden")
                .teBevestigen());
        assertEquals(
                "vastgesteld tot en met 2015-12-31 en daarna niet bevestigd",
                ridderkerk("WERKSTAGE", LocalDate.of(2016, 1, 1))
                        .aantal("maanden")
                        .teBevestigen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-06-30", "2015-07-01"})
    void het_overgangsrecht_eindigt_op_1_juli_2015(LocalDate dag) {
        assertEquals(dag.getMonthValue() == 6, codes("GM0597", dag).contains("OVERGANGSRECHT"));
    }

    @Test
    void een_instrument_zegt_voor_wie_het_is_en_waar_het_staat() {
        var werkstage = BELEID.instrument("GM0489", "WERKSTAGE", MEI_2015);
        assertEquals("Werkstage", werkstage.naam());
        assertEquals(Set.of(Ontvanger.KLANT), werkstage.voor());
        assertEquals("Re-integratieverordening artikel 4", werkstage.bron().toString());
        assertFalse(werkstage.omschrijving().isBlank());
    }

    @Test
    void wat_een_gemeente_niet_heeft_is_er_niet() {
        assertThrows(BeleidOntbreekt.class, () -> BELEID.instrument("GM0546", "TEGENPRESTATIE", MEI_2026));
        assertThrows(BeleidOntbreekt.class, () -> BELEID.instrument("GM0597", "BESTAAT_NIET", MEI_2026));
        assertThrows(BeleidOntbreekt.class, () -> BELEID.instrumenten("GM0546", LocalDate.of(2023, 6, 26)));
        assertThrows(BeleidOntbreekt.class, () -> BELEID.instrumenten("GM0597", LocalDate.of(2014, 12, 31)));
    }

    private static Set<String> codes(String gemeente, LocalDate dag) {
        var codes = new TreeSet<String>();
        BELEID.instrumenten(gemeente, dag).forEach(instrument -> codes.add(instrument.code()));
        return codes;
    }

    private static Parameters ridderkerk(String code, LocalDate dag) {
        return BELEID.instrument("GM0597", code, dag).parameters();
    }
}
