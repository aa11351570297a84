package nl.meedoen.instrument.wet.proefplaatsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Afgewezen;
import nl.meedoen.instrument.wet.proefplaatsing.Besluit.Toegekend;

class ProefplaatsingProperties {
    private static final Beleid BELEID = Beleid.vanClasspath();
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void een_reeks_bij_een_werkgever_duurt_nooit_langer_dan_de_langste_duur(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        if (Proefplaatsing.beoordeel(aanvraag, beleid).waarde() instanceof Toegekend toegekend) {
            var grens = aanvraag.begin().plusMonths(beleid.langsteMaanden().waarde());
            assertFalse(toegekend.periode().tot().isAfter(grens.minusDays(1)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void wat_wordt_toegekend_overlapt_met_geen_andere_proefplaatsing(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        if (Proefplaatsing.beoordeel(aanvraag, beleid).waarde() instanceof Toegekend toegekend) {
            assertFalse(aanvraag.werkzaamheden().stream()
                    .filter(Werkzaamheid::proefplaatsing)
                    .anyMatch(werk -> werk.periode().overlapt(toegekend.periode())));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void zonder_uitkering_of_voornemen_is_het_antwoord_altijd_nee(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        if (aanvraag.uitkering().loopt() && aanvraag.voornemenDienstverband()) return;
        assertFalse(toegekend(aanvraag, beleid));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void toestemming_maakt_van_een_ja_nooit_een_nee(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        if (!toegekend(aanvraag, beleid)) return;
        assertTrue(toegekend(met(aanvraag, aanvraag.maanden(), true), beleid));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void korter_vragen_maakt_van_een_ja_nooit_een_nee(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        if (aanvraag.maanden() == 1 || !toegekend(aanvraag, beleid)) return;
        var korter = met(aanvraag, aanvraag.maanden() - 1, aanvraag.toestemmingSenior());
        assertTrue(toegekend(korter, beleid));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void elke_niet_vervulde_voorwaarde_is_een_reden_en_omgekeerd(
            @ForAll("aanvraag") Aanvraag aanvraag, @ForAll("beleid") Proefplaatsingsbeleid beleid) {
        var uitkomst = Proefplaatsing.beoordeel(aanvraag, beleid);
        var nietVoldaan = uitkomst.onderbouwing().stappen().stream()
                .filter(stap -> stap.uitkomst().equals("niet voldaan"))
                .map(stap -> stap.artikel())
                .toList();
        var redenen = uitkomst.waarde() instanceof Afgewezen afgewezen
                ? afgewezen.redenen().stream().map(Besluit.Reden::artikel).toList()
                : List.of();
        assertEquals(nietVoldaan, redenen);
    }

    private static boolean toegekend(Aanvraag aanvraag, Proefplaatsingsbeleid beleid) {
        return Proefplaatsing.beoordeel(aanvraag, beleid).waarde() instanceof Toegekend;
    }

    private static Aanvraag met(Aanvraag aanvraag, int maanden, boolean toestemming) {
        return new Aanvraag(
                aanvraag.uitkering(),
                aanvraag.werkgever(),
                aanvraag.ingangsdatum(),
                maanden,
                aanvraag.voornemenDienstverband(),
                toestemming,
                aanvraag.werkzaamheden());
    }

    @Provide
    Arbitrary<Proefplaatsingsbeleid> beleid() {
        return Arbitraries.of("GM0597", "GM0546")
                .map(gemeente -> Proefplaatsingsbeleid.van(BELEID.instrument(gemeente, "PROEFPLAATSING", START)));
    }

    @Provide
    Arbitrary<Aanvraag> aanvraag() {
        return Combinators.combine(
                        Arbitraries.of(Uitkering.class),
                        werkgever(),
                        dag(),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false),
                        werkzaamheid().list().ofMaxSize(3))
                .as(Aanvraag::new);
    }

    private static Arbitrary<Werkzaamheid> werkzaamheid() {
        var periode = Combinators.combine(dag(), Arbitraries.integers().between(1, 4))
                .as((van, maanden) -> new Periode(van, van.plusMonths(maanden).minusDays(1)));
        return Combinators.combine(werkgever(), periode, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Werkzaamheid::new);
    }

    /** First days of a month, so that chains of trials really occur. */
    private static Arbitrary<LocalDate> dag() {
        return Arbitraries.integers().between(0, 14).map(START::plusMonths);
    }

    private static Arbitrary<UUID> werkgever() {
        return Arbitraries.of(new UUID(0, 1), new UUID(0, 2));
    }
}
