package nl.meedoen.instrument.wet.proefplaatsing;

import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.GEEN_UITKERING;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.GEEN_VOORNEMEN_DIENSTVERBAND;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.LANGER_ALLEEN_ALS_VERLENGING;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.OVERLAPT;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.TE_LANG;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.TOESTEMMING_SENIOR_ONTBREEKT;
import static nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond.ZELFDE_WERK_EERDER_GEDAAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Periode;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Afgewezen;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Grond;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Reden;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Toegekend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProefplaatsingTest {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final UUID WERKGEVER = new UUID(0, 1);
    private static final UUID ANDERE_WERKGEVER = new UUID(0, 2);
    private static final LocalDate MAART = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource(names = "GEEN", mode = EnumSource.Mode.EXCLUDE)
    void wie_een_uitkering_heeft_kan_twee_maanden_op_proef_werken(Uitkering uitkering) {
        var toegekend = assertInstanceOf(
                Toegekend.class, ridderkerk(new Aanvraag(uitkering, WERKGEVER, MAART, 2, true, false, List.of())));
        assertEquals(new Periode(MAART, LocalDate.of(2026, 4, 30)), toegekend.periode());
        assertEquals(false, toegekend.verlenging());
    }

    @Test
    void zonder_uitkering_valt_er_niets_te_behouden() {
        assertGronden(
                ridderkerk(new Aanvraag(Uitkering.GEEN, WERKGEVER, MAART, 2, true, false, List.of())), GEEN_UITKERING);
    }

    @Test
    void paragraaf_332_de_werkgever_moet_iemand_in_dienst_willen_nemen() {
        var besluit = ridderkerk(new Aanvraag(Uitkering.PARTICIPATIEWET, WERKGEVER, MAART, 2, false, false, List.of()));
        assertGronden(besluit, GEEN_VOORNEMEN_DIENSTVERBAND);
        assertEquals(
                "Uitvoeringsregels 2015 Re-integratie en Tegenprestatie paragraaf 3.3.2",
                reden(besluit).artikel().toString());
    }

    @Test
    void bijlage6_een_derde_maand_vraagt_toestemming_van_de_senior() {
        var zonder = ridderkerk(voor(3, false));
        assertGronden(zonder, TOESTEMMING_SENIOR_ONTBREEKT);
        assertEquals(
                "Uitvoeringsregels 2015 Re-integratie en Tegenprestatie bijlage 6",
                reden(zonder).artikel().toString());
        var met = assertInstanceOf(Toegekend.class, ridderkerk(voor(3, true)));
        assertEquals(LocalDate.of(2026, 5, 31), met.periode().tot());
    }

    @Test
    void een_vierde_maand_kan_ook_met_toestemming_niet() {
        assertGronden(ridderkerk(voor(4, true)), TE_LANG);
    }

    @Test
    void verlengen_telt_vanaf_de_eerste_dag_van_de_reeks() {
        var eerste = proef(WERKGEVER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), true);
        var verlengd = assertInstanceOf(Toegekend.class, ridderkerk(voor(1, true, eerste)));
        assertEquals(true, verlengd.verlenging());
        assertEquals(LocalDate.of(2026, 3, 31), verlengd.periode().tot());
        assertGronden(ridderkerk(voor(1, false, eerste)), TOESTEMMING_SENIOR_ONTBREEKT);
        assertGronden(ridderkerk(voor(2, true, eerste)), TE_LANG);
    }

    @Test
    void een_reeks_van_korte_proefplaatsingen_wordt_niet_langer_dan_de_langste_duur() {
        var januari = proef(WERKGEVER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), true);
        var februari = proef(WERKGEVER, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), true);
        assertInstanceOf(Toegekend.class, ridderkerk(voor(1, true, februari, januari)));
        assertGronden(ridderkerk(voor(2, true, januari, februari)), TE_LANG);
    }

    @Test
    void hoofdstuk3_niet_bij_de_werkgever_waar_de_klant_het_werk_al_met_behoud_van_uitkering_deed() {
        var werkstage = new Werkzaamheid(WERKGEVER, jaarEerder(), true, false);
        var besluit = ridderkerk(voor(2, false, werkstage));
        assertGronden(besluit, ZELFDE_WERK_EERDER_GEDAAN);
        assertEquals(
                "Uitvoeringsregels 2015 Re-integratie en Tegenprestatie hoofdstuk 3",
                reden(besluit).artikel().toString());
    }

    @Test
    void ander_werk_of_een_andere_werkgever_staat_niet_in_de_weg() {
        assertInstanceOf(
                Toegekend.class, ridderkerk(voor(2, false, new Werkzaamheid(WERKGEVER, jaarEerder(), false, false))));
        assertInstanceOf(
                Toegekend.class,
                ridderkerk(voor(2, false, new Werkzaamheid(ANDERE_WERKGEVER, jaarEerder(), true, false))));
    }

    @Test
    void een_afgelopen_proefplaatsing_in_hetzelfde_werk_is_eerder_gedaan_werk() {
        var vorige = new Werkzaamheid(WERKGEVER, jaarEerder(), true, true);
        assertGronden(ridderkerk(voor(2, false, vorige)), ZELFDE_WERK_EERDER_GEDAAN);
    }

    @Test
    void niet_twee_proefplaatsingen_tegelijk() {
        var elders = proef(ANDERE_WERKGEVER, MAART.minusMonths(1), MAART, false);
        assertGronden(ridderkerk(voor(2, false, elders)), OVERLAPT);
        var tot_de_dag_ervoor = proef(ANDERE_WERKGEVER, MAART.minusMonths(1), MAART.minusDays(1), false);
        assertInstanceOf(Toegekend.class, ridderkerk(voor(2, false, tot_de_dag_ervoor)));
    }

    @Test
    void een_werkstage_elders_staat_een_proefplaatsing_niet_in_de_weg() {
        var werkstage = new Werkzaamheid(ANDERE_WERKGEVER, new Periode(MAART, MAART.plusMonths(1)), true, false);
        assertInstanceOf(Toegekend.class, ridderkerk(voor(2, false, werkstage)));
    }

    @Test
    void werk_dat_pas_later_begint_is_niet_eerder_gedaan() {
        var later = new Werkzaamheid(WERKGEVER, Periode.vanaf(MAART.plusMonths(3)), true, false);
        assertInstanceOf(Toegekend.class, ridderkerk(voor(2, false, later)));
    }

    @Test
    void een_afwijzing_noemt_alle_redenen() {
        var elders = proef(ANDERE_WERKGEVER, MAART, MAART.plusMonths(1), false);
        var werkstage = new Werkzaamheid(WERKGEVER, jaarEerder(), true, false);
        assertGronden(
                ridderkerk(new Aanvraag(Uitkering.GEEN, WERKGEVER, MAART, 4, false, false, List.of(elders, werkstage))),
                GEEN_UITKERING,
                GEEN_VOORNEMEN_DIENSTVERBAND,
                ZELFDE_WERK_EERDER_GEDAAN,
                TE_LANG,
                OVERLAPT);
    }

    @Test
    void artikel_8a_in_leiden_twee_maanden_en_alleen_als_verlenging_tot_zes() {
        var beleid = beleid("GM0546", MAART);
        assertInstanceOf(
                Toegekend.class,
                Proefplaatsing.beoordeel(voor(2, false), beleid).waarde());
        assertGronden(Proefplaatsing.beoordeel(voor(3, true), beleid).waarde(), LANGER_ALLEEN_ALS_VERLENGING);
        var eerste = proef(WERKGEVER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), true);
        assertInstanceOf(
                Toegekend.class,
                Proefplaatsing.beoordeel(voor(4, false, eerste), beleid).waarde());
        assertGronden(Proefplaatsing.beoordeel(voor(5, false, eerste), beleid).waarde(), TE_LANG);
    }

    @Test
    void zonder_bekende_duur_wordt_er_niet_besloten() {
        assertThrows(BeleidOntbreekt.class, () -> beleid("GM0546", LocalDate.of(2025, 12, 31)));
    }

    @Test
    void de_onderbouwing_noemt_elke_voorwaarde_en_wat_nog_te_bevestigen_is() {
        var onderbouwing =
                Proefplaatsing.beoordeel(voor(3, true), beleid("GM0597", MAART)).onderbouwing();
        assertEquals(5, onderbouwing.stappen().size());
        assertEquals("toegekend tot en met 2026-05-31", onderbouwing.uitkomst());
        assertNotNull(onderbouwing.teBevestigen());
        onderbouwing.stappen().forEach(stap -> assertEquals("voldaan", stap.uitkomst()));
    }

    private static Besluit ridderkerk(Aanvraag aanvraag) {
        return Proefplaatsing.beoordeel(aanvraag, beleid("GM0597", aanvraag.ingangsdatum()))
                .waarde();
    }

    private static Proefplaatsingsbeleid beleid(String gemeente, LocalDate dag) {
        return Proefplaatsingsbeleid.van(BELEID.instrument(gemeente, "PROEFPLAATSING", dag));
    }

    private static Aanvraag voor(int maanden, boolean toestemming, Werkzaamheid... eerder) {
        return new Aanvraag(Uitkering.PARTICIPATIEWET, WERKGEVER, MAART, maanden, true, toestemming, List.of(eerder));
    }

    private static Werkzaamheid proef(UUID werkgever, LocalDate van, LocalDate tot, boolean soortgelijk) {
        return new Werkzaamheid(werkgever, new Periode(van, tot), soortgelijk, true);
    }

    private static Periode jaarEerder() {
        return new Periode(MAART.minusYears(1), MAART.minusYears(1).plusDays(30));
    }

    private static Reden reden(Besluit besluit) {
        return assertInstanceOf(Afgewezen.class, besluit).redenen().getFirst();
    }

    private static void assertGronden(Besluit besluit, Grond... gronden) {
        assertEquals(
                List.of(gronden),
                assertInstanceOf(Afgewezen.class, besluit).redenen().stream()
                        .map(Reden::grond)
                        .toList());
    }
}
