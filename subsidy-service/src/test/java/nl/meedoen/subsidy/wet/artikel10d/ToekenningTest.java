package nl.meedoen.subsidy.wet.artikel10d;

import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.loonwaarde;
import static nl.meedoen.subsidy.wet.artikel10d.Voorbeeld.uren;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Uitkomst;
import nl.meedoen.subsidy.wet.Participatiewet;
import nl.meedoen.subsidy.wet.artikel10c.Indicatie;
import nl.meedoen.subsidy.wet.artikel10d.Dienstbetrekking.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToekenningTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final Set<Indicatie> BANENAFSPRAAK = Set.of(Indicatie.BANENAFSPRAAK);
    private static final Dienstbetrekking REGULIER = dienstbetrekking(Soort.REGULIER, false);

    @Test
    void lid1_wie_aan_alles_voldoet_krijgt_het_bedrag_van_de_eerste_dag() {
        var besluit = besluit(new Aanvraag(BEGIN, BEGIN, REGULIER, loonwaarde(60), BANENAFSPRAAK, false));
        var toegekend = assertInstanceOf(Toegekend.class, besluit);
        assertEquals(Geld.van("1101.31"), toegekend.hoogte().maandbedrag());
        assertEquals("TOEGEKEND", toegekend.onderbouwing().uitkomst());
    }

    @Test
    void lid1_de_onderbouwing_noemt_elke_voorwaarde_en_de_berekening() {
        var onderbouwing = besluit(new Aanvraag(BEGIN, BEGIN, REGULIER, loonwaarde(60), BANENAFSPRAAK, false))
                .onderbouwing();
        assertEquals(11, onderbouwing.stappen().size());
        assertEquals("1101.31", onderbouwing.stappen().getLast().uitkomst());
        assertTrue(onderbouwing.teBevestigen().contains("ingangsdatum is niet gevonden"));
    }

    @ParameterizedTest
    @CsvSource({"29, LOONWAARDE_TE_LAAG", "30, ", "99, ", "100, LOONWAARDE_VOLLEDIG"})
    void de_loonwaarde_ligt_op_of_boven_de_gemeentelijke_grens_en_onder_de_honderd(
            int loonwaarde, Afwijzingsgrond grond) {
        var aanvraag = new Aanvraag(null, BEGIN, REGULIER, loonwaarde(loonwaarde), BANENAFSPRAAK, false);
        assertEquals(grond == null ? List.of() : List.of(grond), gronden(aanvraag));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void artikel10c_wat_het_college_vaststelde_gaat_voor_de_indicaties(boolean behoort) {
        var grond = Onderbouwing.van(Participatiewet.artikel("10c", "1", BEGIN), "Vastgesteld.")
                .uitkomst(behoort);
        var doelgroep = new Uitkomst<>(behoort, grond);
        var aanvraag = new Aanvraag(BEGIN, BEGIN, REGULIER, loonwaarde(60), BANENAFSPRAAK, false, doelgroep);
        assertEquals(behoort ? List.of() : List.of(Afwijzingsgrond.BUITEN_DOELGROEP), gronden(aanvraag));
        assertEquals(grond, besluit(aanvraag).onderbouwing().stappen().getFirst());
    }

    @Test
    void de_grens_noemt_de_gemeentelijke_regel() {
        var aanvraag = new Aanvraag(null, BEGIN, REGULIER, loonwaarde(29), BANENAFSPRAAK, false);
        var grond = afgewezen(aanvraag).gronden().getFirst().onderbouwing();
        assertEquals("paragraaf 3.3.2", grond.artikel().artikel());
        assertEquals("De loonwaarde ligt onder de grens van de gemeente van 30%.", grond.toelichting());
    }

    @Test
    void een_gemeente_zonder_grens_kent_ook_bij_een_lage_loonwaarde_toe() {
        var leiden = Voorbeeld.BELEID.loonkostensubsidie("GM0546", BEGIN);
        var aanvraag = new Aanvraag(null, BEGIN, REGULIER, loonwaarde(1), BANENAFSPRAAK, false);
        var minimumloon = Voorbeeld.BELEID.minimumloon(BEGIN, LocalDate.of(1980, 5, 12));
        assertInstanceOf(Toegekend.class, Toekenning.besluit(aanvraag, minimumloon, leiden));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, VOOR_BEGIN_DIENSTVERBAND",
        "2026-01-01, ",
        "2026-12-31, ",
        "2027-01-01, NA_EINDE_DIENSTVERBAND"
    })
    void lid1_de_subsidie_begint_binnen_het_dienstverband(LocalDate ingang, Afwijzingsgrond grond) {
        var jaar = new Dienstbetrekking(
                new Periode(BEGIN, LocalDate.of(2026, 12, 31)), Soort.REGULIER, uren("32", "38"), false);
        var aanvraag = new Aanvraag(null, ingang, jaar, loonwaarde(60), BANENAFSPRAAK, false);
        var gronden = Dienstbetrekkingtoetsen.van(aanvraag).stream()
                .filter(toets -> !toets.voldaan())
                .map(Toets::grond)
                .toList();
        assertEquals(grond == null ? List.of() : List.of(grond), gronden);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 2024-06-01, ", "2026-01-01, 2026-07-01, ", "2026-01-01, 2026-07-02, AANVRAAG_TE_LAAT"})
    void lid2_een_aanvraag_kan_tot_zes_maanden_na_het_begin_en_voor_juli_2023_zonder_die_grens(
            LocalDate begin, LocalDate aanvraagdatum, Afwijzingsgrond grond) {
        var dienstbetrekking = new Dienstbetrekking(Periode.vanaf(begin), Soort.REGULIER, uren("32", "38"), false);
        var aanvraag = new Aanvraag(aanvraagdatum, begin, dienstbetrekking, loonwaarde(60), BANENAFSPRAAK, false);
        assertEquals(grond == null ? List.of() : List.of(grond), gronden(aanvraag));
    }

    @ParameterizedTest
    @EnumSource(Soort.class)
    void lid1_alleen_een_proefplaatsing_is_geen_dienstbetrekking(Soort soort) {
        var aanvraag = new Aanvraag(null, BEGIN, dienstbetrekking(soort, false), loonwaarde(60), BANENAFSPRAAK, false);
        assertEquals(
                soort == Soort.PROEFPLAATSING ? List.of(Afwijzingsgrond.GEEN_DIENSTBETREKKING) : List.of(),
                gronden(aanvraag));
    }

    @Test
    void lid3_niet_voor_een_dienstverband_van_de_sociale_werkvoorziening() {
        var aanvraag =
                new Aanvraag(null, BEGIN, dienstbetrekking(Soort.REGULIER, true), loonwaarde(60), BANENAFSPRAAK, false);
        assertEquals(List.of(Afwijzingsgrond.WSW), gronden(aanvraag));
        assertEquals(
                "3",
                afgewezen(aanvraag)
                        .gronden()
                        .getFirst()
                        .onderbouwing()
                        .artikel()
                        .lid());
    }

    @Test
    void lid9_geen_tweede_subsidie_voor_hetzelfde_dienstverband() {
        var aanvraag = new Aanvraag(null, BEGIN, REGULIER, loonwaarde(60), BANENAFSPRAAK, true);
        assertEquals(List.of(Afwijzingsgrond.AL_GESUBSIDIEERD), gronden(aanvraag));
    }

    @Test
    void wie_alleen_een_medische_urenbeperking_heeft_hoort_niet_bij_de_doelgroep() {
        var uren = Set.of(Indicatie.MEDISCHE_URENBEPERKING);
        var beide = Set.of(Indicatie.MEDISCHE_URENBEPERKING, Indicatie.BANENAFSPRAAK);
        assertEquals(
                List.of(Afwijzingsgrond.BUITEN_DOELGROEP),
                gronden(new Aanvraag(null, BEGIN, REGULIER, loonwaarde(60), uren, false)));
        assertEquals(List.of(), gronden(new Aanvraag(null, BEGIN, REGULIER, loonwaarde(60), beide, false)));
        assertEquals(List.of(), gronden(new Aanvraag(null, BEGIN, REGULIER, loonwaarde(60), Set.of(), false)));
    }

    @Test
    void lid4_zonder_verschil_met_het_minimumloon_is_er_een_afwijzing_met_reden() {
        var begin = LocalDate.of(2015, 1, 1);
        var dienstbetrekking = new Dienstbetrekking(Periode.vanaf(begin), Soort.REGULIER, uren("40", "40"), false);
        var aanvraag = new Aanvraag(null, begin, dienstbetrekking, loonwaarde(90, "1700.00"), BANENAFSPRAAK, false);
        assertEquals(List.of(Afwijzingsgrond.GEEN_VERSCHIL), gronden(aanvraag));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, ", "2026-07-01, FORFAIT_NIET_MOGELIJK"})
    void lid5_het_forfait_kan_alleen_in_de_eerste_zes_maanden(LocalDate ingang, Afwijzingsgrond grond) {
        var aanvraag = new Aanvraag(null, ingang, REGULIER, new Grondslag.Forfaitair(), BANENAFSPRAAK, false);
        assertEquals(grond == null ? List.of() : List.of(grond), gronden(aanvraag));
    }

    @Test
    void lid5_voor_het_forfait_bestond_is_het_geen_grondslag() {
        var begin = LocalDate.of(2016, 1, 1);
        var dienstbetrekking = new Dienstbetrekking(Periode.vanaf(begin), Soort.REGULIER, uren("40", "40"), false);
        var aanvraag = new Aanvraag(null, begin, dienstbetrekking, new Grondslag.Forfaitair(), BANENAFSPRAAK, false);
        assertEquals(List.of(Afwijzingsgrond.FORFAIT_NIET_MOGELIJK), gronden(aanvraag));
    }

    @Test
    void elke_grond_wordt_genoemd_en_niet_alleen_de_eerste() {
        var aanvraag = new Aanvraag(
                null, BEGIN, dienstbetrekking(Soort.PROEFPLAATSING, true), loonwaarde(20), BANENAFSPRAAK, true);
        assertEquals(
                List.of(
                        Afwijzingsgrond.GEEN_DIENSTBETREKKING,
                        Afwijzingsgrond.WSW,
                        Afwijzingsgrond.AL_GESUBSIDIEERD,
                        Afwijzingsgrond.LOONWAARDE_TE_LAAG),
                gronden(aanvraag));
        assertTrue(afgewezen(aanvraag).onderbouwing().stappen().stream()
                .map(Onderbouwing::uitkomst)
                .anyMatch("niet voldaan"::equals));
    }

    private static Dienstbetrekking dienstbetrekking(Soort soort, boolean wsw) {
        return new Dienstbetrekking(Periode.vanaf(BEGIN), soort, uren("32", "38"), wsw);
    }

    private static List<Afwijzingsgrond> gronden(Aanvraag aanvraag) {
        return switch (besluit(aanvraag)) {
            case Toegekend _ -> List.of();
            case Afgewezen nee -> nee.gronden().stream().map(Toets::grond).toList();
        };
    }

    private static Afgewezen afgewezen(Aanvraag aanvraag) {
        return assertInstanceOf(Afgewezen.class, besluit(aanvraag));
    }

    private static Besluit besluit(Aanvraag aanvraag) {
        var dag = aanvraag.ingangsdatum();
        var minimumloon = Voorbeeld.BELEID.minimumloon(dag, LocalDate.of(1980, 5, 12));
        return Toekenning.besluit(
                aanvraag, minimumloon, Voorbeeld.BELEID.loonkostensubsidie(Voorbeeld.RIDDERKERK, dag));
    }
}
