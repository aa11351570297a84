package nl.meedoen.noriskpolis.wet.bijlage4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.noriskpolis.wet.bijlage4.Bevinding.Soort;
import nl.meedoen.noriskpolis.wet.bijlage4.Factuurcontrole.Gevonden;
import org.junit.jupiter.api.Test;

class FactuurcontroleTest {
    private static final Geld OPSLAG = Geld.van("141.00");

    @Test
    void bijlage4_onderdeel_D_drie_ziekmeldingen_en_driemaal_141_is_2111_75() {
        var oordelen = Factuurcontrole.controleer(
                List.of(klopt(1, 8, "412.50"), klopt(2, 20, "1180.00"), klopt(3, 2, "96.25")));
        assertEquals(Geld.van("2111.75"), akkoord(oordelen));
        assertTrue(oordelen.stream().allMatch(oordeel -> oordeel.bevindingen().isEmpty()));
        assertTrue(Factuurcontrole.totaal(Geld.van("2111.75"), oordelen).isEmpty());
    }

    @Test
    void van_wie_of_wat_niet_bekend_is_wordt_alles_betwist() {
        var wie = een(regel(1, 8, "412.50", "141.00"), new Eigen.OnbekendeWerknemer());
        var wat = een(regel(1, 8, "412.50", "141.00"), new Eigen.OnbekendeZiekmelding());
        assertEquals(Geld.van("553.50"), wie.betwist());
        assertEquals(List.of(Soort.ONBEKENDE_WERKNEMER), soorten(wie));
        assertEquals(Geld.van("553.50"), wat.betwist());
        assertEquals(List.of(Soort.ONBEKENDE_ZIEKMELDING), soorten(wat));
    }

    @Test
    void wie_al_onder_artikel_29b_valt_komt_niet_voor_rekening_van_de_gemeente() {
        var zelf = een(regel(1, 8, "412.50", "141.00"), new Eigen.WettelijkGedekt());
        assertEquals(Geld.van("553.50"), zelf.betwist());
        assertEquals(List.of(Soort.WETTELIJK_GEDEKT), soorten(zelf));
    }

    @Test
    void van_een_afwijkend_bedrag_is_het_laagste_akkoord() {
        var teVeel = een(regel(1, 9, "464.06", "141.00"), bekend(8, "412.50", "141.00"));
        assertEquals(Geld.van("553.50"), teVeel.akkoord());
        assertEquals(Geld.van("51.56"), teVeel.betwist());
        assertEquals(List.of(Soort.AFWIJKENDE_DAGEN, Soort.AFWIJKEND_BEDRAG), soorten(teVeel));
        assertEquals(
                "UWV rekent € 464,06 aan uitkering, wij kennen € 412,50.",
                teVeel.bevindingen().getLast().toelichting());
        var teWeinig = een(regel(1, 8, "400.00", "141.00"), bekend(8, "412.50", "141.00"));
        assertEquals(Geld.NUL, teWeinig.betwist());
        assertEquals(List.of(Soort.AFWIJKEND_BEDRAG), soorten(teWeinig));
    }

    @Test
    void de_opslag_is_er_eenmaal_per_ziekmelding() {
        var verkeerd = een(regel(1, 8, "412.50", "151.00"), bekend(8, "412.50", "141.00"));
        assertEquals(Geld.van("10.00"), verkeerd.betwist());
        var jaarLater = een(regel(1, 8, "412.50", "141.00"), bekend(8, "412.50", "0.00"));
        assertEquals(Geld.van("141.00"), jaarLater.betwist());
        assertEquals(List.of(Soort.AFWIJKENDE_OPSLAG), soorten(jaarLater));
    }

    @Test
    void een_ziekmelding_telt_eenmaal_en_dan_waar_het_meeste_klopt() {
        var ons = bekend(8, "412.50", "141.00");
        var oordelen = Factuurcontrole.controleer(List.of(
                new Gevonden(regel(1, 7, "360.00", "141.00"), ons),
                new Gevonden(regel(2, 8, "412.50", "141.00"), ons),
                new Gevonden(regel(3, 8, "412.50", "141.00"), ons)));
        assertEquals(Geld.van("553.50"), akkoord(oordelen));
        assertEquals(List.of(Soort.DUBBEL), soorten(oordelen.get(0)));
        assertTrue(oordelen.get(1).bevindingen().isEmpty());
        assertEquals(
                "Deze ziekmelding staat ook op regel 2.",
                oordelen.get(2).bevindingen().getFirst().toelichting());
    }

    @Test
    void wat_op_een_andere_factuur_over_dit_jaar_akkoord_is_is_dubbel() {
        var oordeel = een(
                regel(1, 8, "412.50", "141.00"),
                new Eigen.Bekend(UUID.randomUUID(), 8, Geld.van("412.50"), OPSLAG, "UWV-2016-1"));
        assertEquals(Geld.van("553.50"), oordeel.betwist());
        assertEquals(List.of(Soort.DUBBEL), soorten(oordeel));
    }

    @Test
    void een_totaal_dat_niet_de_som_is_wordt_genoemd() {
        var oordelen = Factuurcontrole.controleer(List.of(klopt(1, 8, "412.50")));
        assertEquals(
                "Het totaal van de factuur is € 553,51, de regels tellen op tot € 553,50.",
                Factuurcontrole.totaal(Geld.van("553.51"), oordelen)
                        .orElseThrow()
                        .toelichting());
    }

    private static Gevonden klopt(int nummer, int dagen, String uitkering) {
        return new Gevonden(regel(nummer, dagen, uitkering, "141.00"), bekend(dagen, uitkering, "141.00"));
    }

    private static Regeloordeel een(Factuurregel regel, Eigen eigen) {
        return Factuurcontrole.controleer(List.of(new Gevonden(regel, eigen))).getFirst();
    }

    private static Factuurregel regel(int nummer, int dagen, String uitkering, String opslag) {
        return new Factuurregel(nummer, dagen, Geld.van(uitkering), Geld.van(opslag));
    }

    private static Eigen bekend(int dagen, String uitkering, String opslag) {
        return new Eigen.Bekend(UUID.randomUUID(), dagen, Geld.van(uitkering), Geld.van(opslag), null);
    }

    private static Geld akkoord(List<Regeloordeel> oordelen) {
        return oordelen.stream().map(Regeloordeel::akkoord).reduce(Geld.NUL, Geld::plus);
    }

    private static List<Soort> soorten(Regeloordeel oordeel) {
        return oordeel.bevindingen().stream().map(Bevinding::soort).toList();
    }
}
