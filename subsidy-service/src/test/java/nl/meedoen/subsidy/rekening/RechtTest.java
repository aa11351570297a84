package nl.meedoen.subsidy.rekening;

import static nl.meedoen.subsidy.rekening.Dossier.SUBSIDIE;
import static nl.meedoen.subsidy.rekening.Dossier.loonwaarde;
import static nl.meedoen.subsidy.rekening.Dossier.uren;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RechtTest {
    private static final Breuk MAANDBEDRAG_2026 = Breuk.van(1_238_976, 1000);
    private static final UUID TWEEDE = new UUID(1, 2);

    @Test
    void een_hele_maand_is_het_maandbedrag() {
        assertEquals(Geld.van("1238.98"), Dossier.toegekend("2026-01-01").maand("2026-03"));
    }

    @Test
    void zonder_toekenning_is_er_geen_recht() {
        var recht = Dossier.leeg().ziek(Dossier.melding(1), "2026-03-10").recht();
        assertEquals(Geld.NUL, recht.maand(YearMonth.of(2026, 3)).bedrag());
        assertEquals(Optional.empty(), recht.eersteMaand());
        assertEquals(Subsidiestatus.AFGEWEZEN, recht.status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
    }

    @Test
    void de_eerste_en_de_laatste_maand_tellen_naar_kalenderdagen() {
        var dossier = Dossier.toegekend("2026-01-15").beeindigd("2026-02-10");
        assertEquals(Geld.NUL, dossier.maand("2025-12"));
        assertEquals(Geld.afgerond(MAANDBEDRAG_2026.maal(Breuk.van(17, 31))), dossier.maand("2026-01"));
        assertEquals(Geld.afgerond(MAANDBEDRAG_2026.maal(Breuk.van(10, 28))), dossier.maand("2026-02"));
        assertEquals(Geld.NUL, dossier.maand("2026-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07, 2025-06-01",
        "2025-12, 2025-06-01",
        "2026-01, 2026-01-01",
        "2026-07, 2026-01-01",
        "2026-12, 2026-01-01"
    })
    void op_1_januari_verandert_het_bedrag_en_op_1_juli_niet(YearMonth maand, LocalDate peildatum) {
        var hoogte = Dossier.toegekend("2025-06-01").recht().hoogte(maand.atDay(1));
        assertEquals(peildatum, hoogte.orElseThrow().loon().peildatum());
    }

    @Test
    void andere_uren_halverwege_de_maand_gelden_vanaf_hun_dag() {
        var dossier = Dossier.toegekend("2026-01-01").uren("2026-04-16", uren("18", "36"));
        var maand = dossier.recht().maand(YearMonth.of(2026, 4));
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(3, 4)), maand.exact());
        assertEquals(
                List.of(periode("2026-04-01", "2026-04-15"), periode("2026-04-16", "2026-04-30")),
                maand.dagdelen().stream().map(Dagdeel::periode).toList());
    }

    @Test
    void dezelfde_uren_nog_eens_gemeld_maken_geen_nieuw_dagdeel() {
        var dossier = Dossier.toegekend("2026-01-01").uren("2026-04-16", uren("36.00", "36"));
        assertEquals(1, dossier.recht().maand(YearMonth.of(2026, 4)).dagdelen().size());
    }

    @Test
    void een_nieuwe_loonwaarde_geldt_vanaf_haar_dag() {
        var dossier = Dossier.toegekend("2026-01-01").loonwaarde("2026-04-16", 80);
        assertEquals(
                MAANDBEDRAG_2026.maal(Breuk.van(3, 4)),
                dossier.recht().maand(YearMonth.of(2026, 4)).exact());
    }

    @ParameterizedTest
    @CsvSource({"2025-12-20, 1238.98", "2026-02-01, 619.49"})
    void een_loonwaarde_van_voor_de_ingang_verbetert_het_besluit_alleen_als_zij_later_is_gemeld(
            String gemeld, Geld bedrag) {
        var dossier = Dossier.toegekend("2026-01-01").loonwaarde("2025-12-10", 80, gemeld);
        assertEquals(bedrag, dossier.maand("2026-03"));
    }

    @Test
    void het_forfait_loopt_over_1_januari_heen_en_eindigt_midden_in_een_maand() {
        var dossier = Dossier.leeg().toegekend("2025-09-10", new Grondslag.Forfaitair());
        assertEquals(
                forfait("2245.80", "1.235"),
                dossier.recht().maand(YearMonth.of(2025, 12)).exact());
        assertEquals(
                forfait("2294.40", "1.25"),
                dossier.recht().maand(YearMonth.of(2026, 1)).exact());
        assertEquals(
                forfait("2294.40", "1.25").maal(Breuk.van(9, 31)),
                dossier.recht().maand(YearMonth.of(2026, 3)).exact());
        assertEquals(Geld.NUL, dossier.maand("2026-04"));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void na_het_forfait_gaat_het_verder_met_de_loonwaarde() {
        var dossier = Dossier.leeg()
                .toegekend("2025-09-10", new Grondslag.Forfaitair())
                .loonwaarde("2026-03-10", 60);
        var verwacht = forfait("2294.40", "1.25").maal(Breuk.van(9, 31)).plus(MAANDBEDRAG_2026.maal(Breuk.van(22, 31)));
        assertEquals(verwacht, dossier.recht().maand(YearMonth.of(2026, 3)).exact());
    }

    @Test
    void de_zes_maanden_tellen_vanaf_het_begin_van_het_dienstverband() {
        var dossier = Dossier.leeg().toegekend(SUBSIDIE, "2026-03-01", "2026-01-01", new Grondslag.Forfaitair());
        assertEquals(Geld.van("1548.72"), dossier.maand("2026-06"));
        assertEquals(Geld.NUL, dossier.maand("2026-07"));
    }

    @ParameterizedTest
    @CsvSource({"'', 1238.98, 1238.98", "2026-07-31, 1238.98, 0.00", "2026-05-31, 0.00, 0.00"})
    void een_andere_einddatum_vervangt_die_van_het_besluit(String einddatum, Geld juli, Geld augustus) {
        var dossier = Dossier.leeg()
                .toegekend(SUBSIDIE, "2026-01-01", periode("2026-01-01", "2026-06-30"), loonwaarde(60))
                .einddatum("2026-05-01", einddatum);
        assertEquals(juli, dossier.maand("2026-07"));
        assertEquals(augustus, dossier.maand("2026-08"));
    }

    @Test
    void een_ingetrokken_subsidie_geeft_geen_recht_en_maakt_plaats_voor_een_nieuwe() {
        var dossier = Dossier.toegekend("2026-01-01")
                .ingetrokken(SUBSIDIE, "2026-01-01")
                .toegekend(TWEEDE, "2026-03-16", "2026-01-01", loonwaarde(80));
        assertEquals(Geld.NUL, dossier.maand("2026-02"));
        assertEquals(Geld.afgerond(MAANDBEDRAG_2026.maal(Breuk.van(16, 62))), dossier.maand("2026-03"));
        assertEquals(Subsidiestatus.INGETROKKEN, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 1, 1)));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(TWEEDE, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void een_subsidie_kan_ook_vanaf_een_latere_dag_worden_ingetrokken() {
        var dossier = Dossier.toegekend("2026-01-01").ingetrokken(SUBSIDIE, "2026-03-11");
        assertEquals(
                MAANDBEDRAG_2026.maal(Breuk.van(10, 31)),
                dossier.recht().maand(YearMonth.of(2026, 3)).exact());
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 10)));
        assertEquals(Subsidiestatus.INGETROKKEN, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 11)));
    }

    @Test
    void lid9_van_twee_subsidies_op_een_dag_telt_alleen_de_eerste() {
        var dossier = Dossier.toegekend("2026-01-01").toegekend(TWEEDE, "2026-02-01", "2026-01-01", loonwaarde(40));
        assertEquals(Geld.van("1238.98"), dossier.maand("2026-03"));
    }

    @Test
    void een_beeindigde_subsidie_stopt_terwijl_het_dienstverband_doorloopt() {
        var dossier = Dossier.toegekend("2026-01-01").subsidieBeeindigd(SUBSIDIE, "2026-02-28");
        assertEquals(Geld.NUL, dossier.maand("2026-03"));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 2, 28)));
        assertEquals(Subsidiestatus.BEEINDIGD, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void ontbrekend_beleid_raakt_alleen_de_maanden_die_het_nodig_hebben() {
        var recht = Dossier.toegekend("2026-01-01").recht();
        assertEquals(12, recht.maanden(YearMonth.of(2026, 12)).size());
        assertThrows(BeleidOntbreekt.class, () -> recht.maand(YearMonth.of(2027, 1)));
        assertEquals(Geld.van("1238.98"), recht.maand(YearMonth.of(2026, 12)).bedrag());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 0", "2026-03-01, 1", "2026-03-15, 15", "2026-03-31, 31", "2026-06-30, 31"})
    void het_recht_groeit_met_de_dagen_van_de_maand(LocalDate geldigOp, int dagen) {
        var maand = Dossier.toegekend("2026-01-01").recht().maand(YearMonth.of(2026, 3), geldigOp);
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(dagen, 31)), maand.exact());
    }

    @Test
    void wat_later_is_geregistreerd_verandert_het_verleden_niet() {
        var dossier = Dossier.toegekend("2026-01-01");
        var toen = dossier.feiten().getLast().kenmerk().geregistreerdOp();
        dossier.loonwaarde("2026-01-01", 80, "2026-02-01");
        var maart = YearMonth.of(2026, 3);
        var later = toen.plusSeconds(90 * 24 * 3600L);
        assertEquals(
                Geld.NUL, bekendOp(dossier, toen.minusNanos(1)).maand(maart).bedrag());
        assertEquals(Geld.van("1238.98"), bekendOp(dossier, toen).maand(maart).bedrag());
        assertEquals(Geld.van("619.49"), bekendOp(dossier, later).maand(maart).bedrag());
    }

    @Test
    void er_wordt_een_keer_per_maand_afgerond_en_niet_per_dagdeel() {
        var dossier = Dossier.toegekend("2026-01-01")
                .uren("2026-03-11", uren("35", "36"))
                .uren("2026-03-21", uren("36", "36"));
        var maand = dossier.recht().maand(YearMonth.of(2026, 3));
        var perDeel = maand.dagdelen().stream()
                .map(deel -> Geld.afgerond(deel.exact()))
                .reduce(Geld.NUL, Geld::plus);
        assertEquals(Geld.afgerond(maand.exact()), maand.bedrag());
        assertTrue(!perDeel.equals(maand.bedrag()), "het voorbeeld laat geen verschil zien");
    }

    @Test
    void een_verjaardag_na_de_peildatum_staat_als_te_bevestigen_bij_de_maand() {
        var jarig = LocalDate.of(2005, 4, 20);
        var dossier = Dossier.van(jarig).toegekend("2026-01-01", loonwaarde(60));
        var reden = "een verjaardag na de peildatum";
        assertEquals(dossier.maand("2026-03"), dossier.maand("2026-05"));
        assertTrue(!voorbehoud(dossier, "2026-03").contains(reden));
        assertTrue(voorbehoud(dossier, "2026-04").contains(reden));
    }

    private static String voorbehoud(Dossier dossier, String maand) {
        return String.valueOf(
                dossier.recht().maand(YearMonth.parse(maand)).onderbouwing().teBevestigen());
    }

    private static Recht bekendOp(Dossier dossier, java.time.Instant tijdstip) {
        return Recht.bekendOp(tijdstip, dossier.feiten(), Dossier.BELEID);
    }

    private static Breuk forfait(String minimumloon, String lasten) {
        return Geld.van(minimumloon)
                .breuk()
                .maal(Breuk.van(108, 200))
                .maal(Breuk.van(new java.math.BigDecimal(lasten)));
    }

    private static Periode periode(String van, String tot) {
        return new Periode(LocalDate.parse(van), LocalDate.parse(tot));
    }

    @Test
    void van_twee_intrekkingen_telt_de_verste() {
        var dossier = Dossier.toegekend("2026-01-01")
                .ingetrokken(Dossier.SUBSIDIE, "2026-03-01")
                .ingetrokken(Dossier.SUBSIDIE, "2026-06-01");
        assertEquals(Geld.NUL, dossier.maand("2026-04"));
    }
}
