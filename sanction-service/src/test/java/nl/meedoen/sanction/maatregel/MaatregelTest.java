package nl.meedoen.sanction.maatregel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.maatregel.Maatregel.Status;
import org.junit.jupiter.api.Test;

class MaatregelTest {
    private final Maatregel maatregel = Dossier.voornemen();

    @Test
    void begint_als_voornemen_waarvan_niemand_iets_hoort() {
        assertEquals(Status.VOORNEMEN, maatregel.status());
        assertTrue(maatregel.drain().isEmpty());
    }

    @Test
    void wordt_niet_opgelegd_voordat_de_inwoner_is_gehoord() {
        assertEquals(ProblemType.OVERGANG_NIET_TOEGESTAAN, geweigerd(() -> Dossier.opleggen(maatregel)));
        assertEquals(Status.VOORNEMEN, maatregel.status());
        assertTrue(maatregel.drain().isEmpty());
    }

    @Test
    void wordt_opgelegd_na_het_horen_met_het_horen_in_de_onderbouwing() {
        Dossier.horen(maatregel);
        Dossier.opleggen(maatregel);
        assertEquals(Status.OPGELEGD, maatregel.status());
        var event = assertInstanceOf(MaatregelOpgelegd.class, maatregel.drain().getFirst());
        assertEquals(LocalDate.of(2026, 6, 30), event.einddatum());
        assertEquals("4:8", event.onderbouwing().getLast().artikel().artikel());
    }

    @Test
    void wordt_opgelegd_zonder_horen_op_een_grond_van_artikel_4_11() {
        Dossier.afzienVanHoren(maatregel);
        Dossier.opleggen(maatregel);
        assertEquals(Status.OPGELEGD, maatregel.status());
        assertEquals(
                "4:11 onderdeel a", maatregel.onderbouwing().getLast().artikel().artikel());
    }

    @Test
    void afzien_kan_zonder_horen_want_niemand_is_er_slechter_van() {
        Dossier.afzien(maatregel);
        assertEquals(Status.AFGEZIEN, maatregel.status());
        assertInstanceOf(AfgezienVanMaatregel.class, maatregel.drain().getFirst());
    }

    @Test
    void na_een_besluit_verandert_er_niets_meer() {
        Dossier.afzien(maatregel);
        geweigerd(() -> Dossier.horen(maatregel));
        geweigerd(() -> Dossier.afzienVanHoren(maatregel));
        geweigerd(() -> Dossier.opleggen(maatregel));
        geweigerd(() -> Dossier.afzien(maatregel));
        assertEquals(Status.AFGEZIEN, maatregel.status());
    }

    @Test
    void het_horen_gaat_aan_het_besluit_vooraf_en_volgt_op_de_gedraging() {
        assertEquals(
                ProblemType.INVOER_ONGELDIG,
                geweigerd(() -> maatregel.horen(Dossier.GEDRAGING.datum().minusDays(1), null)));
        Dossier.horen(maatregel);
        assertEquals(
                ProblemType.INVOER_ONGELDIG,
                geweigerd(() -> maatregel.opleggen(Dossier.oordeel(), Dossier.GEHOORD_OP.minusDays(1))));
        assertEquals(Status.GEHOORD, maatregel.status());
    }

    @Test
    void een_verlaging_begint_niet_voor_de_gedraging() {
        geweigerd(() -> Maatregel.voornemen(
                Dossier.CLIENT,
                null,
                Dossier.GEDRAGING,
                Dossier.GEDRAGING.datum().minusDays(1)));
    }

    private static ProblemType geweigerd(Runnable stap) {
        return assertThrows(Refusal.class, stap::run).type();
    }
}
