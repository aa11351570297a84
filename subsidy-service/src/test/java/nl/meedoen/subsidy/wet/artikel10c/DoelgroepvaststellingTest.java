package nl.meedoen.subsidy.wet.artikel10c;

import static nl.meedoen.subsidy.wet.artikel10c.Criterium.GROTE_AFSTAND;
import static nl.meedoen.subsidy.wet.artikel10c.Criterium.KAN_WERKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoelgroepvaststellingTest {
    private static final LocalDate DAG = LocalDate.of(2026, 1, 1);
    private static final Antwoord JA = new Antwoord(true, "Uit het gesprek.");
    private static final Antwoord NEE = new Antwoord(false, "Uit het onderzoek.");
    private static final Doelgroepbeoordeling ALLES = new Doelgroepbeoordeling(JA, JA, JA, JA);

    @Test
    void artikel6_lid1_e_wie_aan_alles_voldoet_hoort_erbij_ook_zonder_indicatie() {
        var uitkomst = behoort("GM0597", ALLES, Set.of());
        assertTrue(uitkomst.waarde());
        assertEquals(4, uitkomst.onderbouwing().stappen().size());
    }

    @ParameterizedTest
    @EnumSource(Criterium.class)
    void een_enkel_nee_is_genoeg_ook_met_indicatie_banenafspraak(Criterium criterium) {
        var uitkomst = behoort("GM0597", metNee(criterium), Set.of(Indicatie.BANENAFSPRAAK));
        assertFalse(uitkomst.waarde());
        var nee = uitkomst.onderbouwing().stappen().stream()
                .filter(stap -> stap.uitkomst().equals("niet voldaan"))
                .toList();
        assertEquals(1, nee.size());
        assertEquals("Uit het onderzoek.", nee.getFirst().invoer().get("motivering"));
    }

    @Test
    void grote_afstand_telt_alleen_waar_de_gemeente_dat_vraagt() {
        var dichtbij = metNee(GROTE_AFSTAND);
        assertFalse(behoort("GM0597", dichtbij, Set.of()).waarde());
        assertTrue(behoort("GM0546", dichtbij, Set.of()).waarde());
    }

    @Test
    void paragraaf_3_3_2_de_grote_afstand_noemt_de_gemeentelijke_regel() {
        var stap = behoort("GM0597", ALLES, Set.of()).onderbouwing().stappen().getLast();
        assertEquals("paragraaf 3.3.2", stap.artikel().artikel());
        assertTrue(stap.teBevestigen().contains("2015-12-31"));
    }

    @Test
    void bijlage3_alleen_een_medische_urenbeperking_is_geen_doelgroep_wat_ook_is_geantwoord() {
        var uitkomst = behoort("GM0597", ALLES, Set.of(Indicatie.MEDISCHE_URENBEPERKING));
        assertFalse(uitkomst.waarde());
        assertTrue(behoort("GM0597", ALLES, Set.of(Indicatie.MEDISCHE_URENBEPERKING, Indicatie.BANENAFSPRAAK))
                .waarde());
    }

    @Test
    void een_antwoord_dat_er_niet_is_ontbreekt_tenzij_een_nee_al_beslist() {
        var begonnen = new Doelgroepbeoordeling(JA, JA, null, null);
        assertEquals(List.of(KAN_WERKEN, GROTE_AFSTAND), begonnen.ontbreekt(true));
        assertEquals(List.of(KAN_WERKEN), begonnen.ontbreekt(false));
        assertThrows(IllegalArgumentException.class, () -> behoort("GM0597", begonnen, Set.of()));
        var nee = new Doelgroepbeoordeling(null, null, NEE, null);
        assertEquals(List.of(), nee.ontbreekt(true));
        assertFalse(behoort("GM0597", nee, Set.of()).waarde());
    }

    @Test
    void anderen_krijgen_de_uitkomst_zonder_de_antwoorden() {
        var uitkomst = behoort("GM0597", metNee(KAN_WERKEN), Set.of());
        var beknopt = Doelgroepvaststelling.zonderMotivering(uitkomst, DAG);
        assertEquals(uitkomst.waarde(), beknopt.waarde());
        assertEquals(List.of(), beknopt.onderbouwing().stappen());
        assertFalse(beknopt.toString().contains("onderzoek"));
    }

    @Property
    void een_latere_beoordeling_gaat_voor_en_vult_aan(
            @ForAll boolean eerst, @ForAll boolean dan, @ForAll Criterium criterium) {
        var eerder = met(criterium, new Antwoord(eerst, "eerst"));
        var later = met(criterium, new Antwoord(dan, "dan"));
        assertEquals(
                "dan",
                later.aangevuldMet(eerder).antwoord(criterium).orElseThrow().motivering());
        assertEquals(eerder, Doelgroepbeoordeling.LEEG.aangevuldMet(eerder));
    }

    private static Doelgroepbeoordeling metNee(Criterium criterium) {
        return met(criterium, NEE).aangevuldMet(ALLES);
    }

    private static Doelgroepbeoordeling met(Criterium criterium, Antwoord antwoord) {
        return switch (criterium) {
            case ONDERSTEUNING -> new Doelgroepbeoordeling(antwoord, null, null, null);
            case MINDER_DAN_MINIMUMLOON -> new Doelgroepbeoordeling(null, antwoord, null, null);
            case KAN_WERKEN -> new Doelgroepbeoordeling(null, null, antwoord, null);
            case GROTE_AFSTAND -> new Doelgroepbeoordeling(null, null, null, antwoord);
        };
    }

    private static Uitkomst<Boolean> behoort(
            String gemeente, Doelgroepbeoordeling beoordeling, Set<Indicatie> indicaties) {
        return Doelgroepvaststelling.behoort(beoordeling, afstand(gemeente), indicaties, DAG);
    }

    private static @Nullable Waarde<Boolean> afstand(String gemeente) {
        return Beleid.vanClasspath().aanvraag(gemeente, DAG).groteAfstand().orElse(null);
    }
}
