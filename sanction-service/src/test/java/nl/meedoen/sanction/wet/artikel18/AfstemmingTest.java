package nl.meedoen.sanction.wet.artikel18;

import static nl.meedoen.sanction.wet.artikel18.Gedraging.ARBEID_NIET_AANVAARD;
import static nl.meedoen.sanction.wet.artikel18.Gedraging.NIET_INGESCHREVEN_BIJ_UWV;
import static nl.meedoen.sanction.wet.artikel18.Gedraging.OVERIGE_VERPLICHTING_NIET_NAGEKOMEN;
import static nl.meedoen.sanction.wet.artikel18.Gedraging.TEKORTSCHIETEND_BESEF;
import static nl.meedoen.sanction.wet.artikel18.Zaken.RIDDERKERK;
import static nl.meedoen.sanction.wet.artikel18.Zaken.ZORGNETWERK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.sanction.wet.artikel18.Oordeel.Afzien;
import nl.meedoen.sanction.wet.artikel18.Oordeel.Onvolledig;
import nl.meedoen.sanction.wet.artikel18.Oordeel.Verlagen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AfstemmingTest {
    private static final Weging VERWIJTBAAR = Zaken.verwijtbaar(ZORGNETWERK);

    @ParameterizedTest
    @CsvSource({"VIJF, ZES, 2", "ZES, ZEVEN, 3", "ZEVEN, ACHT, 3"})
    void lid6_tot_en_met_8_een_herhaling_kost_100_procent_gedurende_meer_maanden(Lid vorig, Lid lid, int maanden) {
        var oordeel = verlagen(Zaken.over(ARBEID_NIET_AANVAARD, eerder(vorig)), VERWIJTBAAR);
        assertEquals(new Verlaging(Percentage.HONDERD, maanden), oordeel.verlaging());
        assertEquals(Optional.of(lid), oordeel.lid());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "NIET_INGESCHREVEN_BIJ_UWV",
                "TEGENPRESTATIE_NIET_VERRICHT",
                "OVERIGE_VERPLICHTING_NIET_NAGEKOMEN",
                "TEKORTSCHIETEND_BESEF"
            })
    void lid5_een_eerste_schending_kost_100_procent_gedurende_een_maand(Gedraging geuniformeerd) {
        var oordeel = verlagen(Zaken.over(geuniformeerd), VERWIJTBAAR);
        assertEquals(new Verlaging(Percentage.HONDERD, 1), oordeel.verlaging());
        assertEquals(Optional.of(Lid.VIJF), oordeel.lid());
        assertEquals("5", oordeel.onderbouwing().artikel().lid());
    }

    @Test
    void lid2_niet_ingeschreven_bij_uwv_kost_10_procent_en_vraagt_geen_overleg() {
        var oordeel = verlagen(Zaken.over(NIET_INGESCHREVEN_BIJ_UWV), Zaken.verwijtbaar(new Overleg(null, null)));
        assertEquals(new Verlaging(Percentage.van(10), 1), oordeel.verlaging());
        assertEquals(Optional.empty(), oordeel.lid());
        assertEquals("2", oordeel.onderbouwing().artikel().lid());
    }

    @Test
    void lid2_de_duur_wordt_gekozen_binnen_wat_de_gemeente_toestaat() {
        var zaak = Zaken.over(OVERIGE_VERPLICHTING_NIET_NAGEKOMEN);
        assertEquals(1, verlagen(zaak, VERWIJTBAAR).verlaging().maanden());
        assertEquals(3, verlagen(zaak, Zaken.metMaanden(3)).verlaging().maanden());
    }

    @Test
    void lid5_de_duur_bij_een_geuniformeerde_verplichting_is_geen_keuze() {
        assertEquals(List.of("maanden"), beletselen(Zaken.over(ARBEID_NIET_AANVAARD), Zaken.metMaanden(2)));
    }

    @ParameterizedTest
    @EnumSource
    void lid9_zonder_verwijtbaarheid_volgt_nooit_een_maatregel(Gedraging gedraging) {
        var weging = new Weging(
                Verwijtbaarheid.ONTBREEKT, Set.of(Omstandigheid.KINDEREN), 3, null, new Overleg(null, null), null);
        var oordeel = Afstemming.oordeel(Zaken.over(gedraging, eerder(Lid.ZEVEN)), weging, RIDDERKERK);
        assertEquals(
                "9",
                assertInstanceOf(Afzien.class, oordeel).onderbouwing().artikel().lid());
    }

    @Test
    void lid10_dringende_redenen_maken_de_verlaging_lager_of_korter() {
        var redenen = new DringendeRedenen("schulden", Percentage.van(40), null);
        var oordeel = verlagen(Zaken.over(ARBEID_NIET_AANVAARD, eerder(Lid.VIJF)), Zaken.met(redenen, ZORGNETWERK));
        assertEquals(new Verlaging(Percentage.van(40), 2), oordeel.verlaging());
        assertTrue(oordeel.onderbouwing().stappen().stream()
                .anyMatch(stap -> "10".equals(stap.artikel().lid())));
    }

    @Test
    void lid10_dringende_redenen_die_niets_verlichten_zijn_er_geen() {
        var redenen = new DringendeRedenen("schulden", null, 3);
        assertEquals(
                List.of("dringendeRedenen"),
                beletselen(Zaken.over(ARBEID_NIET_AANVAARD), Zaken.met(redenen, ZORGNETWERK)));
    }

    @Test
    void paragraaf_3_2_bij_100_procent_gaat_overleg_met_het_zorgnetwerk_vooraf() {
        assertEquals(
                List.of("zorgnetwerkGeraadpleegdOp"),
                beletselen(Zaken.over(ARBEID_NIET_AANVAARD), Zaken.verwijtbaar(new Overleg(null, null))));
    }

    @Test
    void paragraaf_3_2_bij_dringende_redenen_ook_onder_100_procent() {
        var redenen = new DringendeRedenen("schulden", Percentage.van(5), null);
        assertEquals(
                List.of("zorgnetwerkGeraadpleegdOp"),
                beletselen(Zaken.over(NIET_INGESCHREVEN_BIJ_UWV), Zaken.met(redenen, new Overleg(null, null))));
    }

    @Test
    void paragraaf_3_2_overleg_na_het_besluit_is_te_laat() {
        var teLaat = new Overleg(Zaken.BESLUIT.plusDays(1), null);
        assertEquals(
                List.of("zorgnetwerkGeraadpleegdOp"),
                beletselen(Zaken.over(ARBEID_NIET_AANVAARD), Zaken.verwijtbaar(teLaat)));
    }

    @ParameterizedTest
    @EnumSource
    void paragraaf_3_2_met_kinderen_deurwaarder_of_uithuiszetting_eerst_langs_de_wethouder(
            Omstandigheid omstandigheid) {
        var zaak = Zaken.over(NIET_INGESCHREVEN_BIJ_UWV);
        var zonder = Zaken.verwijtbaar(new Overleg(null, null), omstandigheid);
        assertEquals(List.of("wethouderGeraadpleegdOp"), beletselen(zaak, zonder));
        var met = Zaken.verwijtbaar(new Overleg(null, Zaken.BESLUIT), omstandigheid);
        assertEquals(Percentage.van(10), verlagen(zaak, met).verlaging().percentage());
    }

    @Test
    void alle_beletselen_worden_in_een_keer_genoemd() {
        var weging = new Weging(
                Verwijtbaarheid.VOLLEDIG,
                Set.of(Omstandigheid.KINDEREN),
                3,
                null,
                new Overleg(null, null),
                new Spreiding(Geld.van("1000.00"), 3));
        assertEquals(
                List.of("zorgnetwerkGeraadpleegdOp", "wethouderGeraadpleegdOp", "maanden", "spreiding"),
                beletselen(Zaken.over(ARBEID_NIET_AANVAARD), weging));
    }

    @Test
    void tekortschietend_besef_wordt_nooit_met_een_verzonnen_bedrag_beantwoord() {
        var zaak = Zaken.over(TEKORTSCHIETEND_BESEF);
        assertThrows(BeleidOntbreekt.class, () -> Afstemming.oordeel(zaak, VERWIJTBAAR, RIDDERKERK));
    }

    @Test
    void wat_nog_bevestigd_moet_worden_staat_bovenaan() {
        var onderbouwing =
                verlagen(Zaken.over(ARBEID_NIET_AANVAARD), VERWIJTBAAR).onderbouwing();
        assertNotNull(onderbouwing.stappen().getFirst().teBevestigen());
        assertTrue(onderbouwing
                .teBevestigen()
                .contains(onderbouwing.stappen().getFirst().teBevestigen()));
    }

    private static Toepassing eerder(Lid lid) {
        return new Toepassing(lid, Zaken.GEDRAGING.minusMonths(1));
    }

    private static Verlagen verlagen(Zaak zaak, Weging weging) {
        return assertInstanceOf(Verlagen.class, Afstemming.oordeel(zaak, weging, RIDDERKERK));
    }

    private static List<String> beletselen(Zaak zaak, Weging weging) {
        return assertInstanceOf(Onvolledig.class, Afstemming.oordeel(zaak, weging, RIDDERKERK)).beletselen().stream()
                .map(Beletsel::veld)
                .toList();
    }
}
