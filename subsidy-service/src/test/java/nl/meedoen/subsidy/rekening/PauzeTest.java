package nl.meedoen.subsidy.rekening;

import static nl.meedoen.subsidy.rekening.Dossier.SUBSIDIE;
import static nl.meedoen.subsidy.rekening.Dossier.melding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauzeTest {
    private static final Breuk MAANDBEDRAG_2026 = Breuk.van(1_238_976, 1000);
    private static final UUID MELDING = melding(1);
    private static final UUID ANDERE = melding(2);
    private static final YearMonth MAART = YearMonth.of(2026, 3);

    @Test
    void de_pauze_duurt_van_de_eerste_ziektedag_tot_en_met_de_dag_voor_de_eerste_werkdag() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", "2026-03-19", Pauzestatus.VERMOED)), pauzes(dossier));
    }

    @Test
    void zolang_er_geen_herstel_is_gemeld_loopt_de_pauze_door() {
        var dossier = ziek();
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(9, 31)), maart(dossier));
        assertEquals(Geld.NUL, dossier.maand("2026-04"));
        assertEquals(List.of(pauze("2026-03-10", null, Pauzestatus.VERMOED)), pauzes(dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, LOPEND",
        "2026-03-10, GEPAUZEERD",
        "2026-03-19, GEPAUZEERD",
        "2026-03-20, LOPEND",
        "2025-12-31, LOPEND"
    })
    void de_status_volgt_de_dag(LocalDate dag, Subsidiestatus status) {
        var recht = ziek().hersteld(MELDING, "2026-03-20").recht();
        assertEquals(status, recht.status(SUBSIDIE, dag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10", "2026-03-09"})
    void ziek_en_beter_op_dezelfde_dag_pauzeert_niets(String eersteWerkdag) {
        var dossier = ziek().hersteld(MELDING, eersteWerkdag);
        assertEquals(MAANDBEDRAG_2026, maart(dossier));
        assertEquals(List.of(), pauzes(dossier));
    }

    @Test
    void een_herstel_dat_eerder_aankomt_dan_de_ziekmelding_wacht_daarop() {
        var dossier = Dossier.toegekend("2026-01-01").hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026, maart(dossier));
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier.ziek(MELDING, "2026-03-10")));
    }

    @Test
    void een_ziekmelding_van_voor_het_besluit_telt_vanaf_de_ingang() {
        var dossier = Dossier.leeg()
                .ziek(MELDING, "2026-03-01")
                .hersteld(MELDING, "2026-03-20")
                .toegekend(SUBSIDIE, "2026-03-10", "2026-01-01", Dossier.loonwaarde(60));
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(12, 31)), maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", "2026-03-19", Pauzestatus.VERMOED)), pauzes(dossier));
    }

    @Test
    void dezelfde_ziekmelding_nog_eens_verandert_niets_aan_de_eerste() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").ziek(MELDING, "2026-03-15");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier));
    }

    @Test
    void een_gecorrigeerde_ziekmelding_telt_vanaf_de_juiste_dag() {
        var dossier = ziek().gecorrigeerd(MELDING, "2026-03-12").hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(23, 31)), maart(dossier));
    }

    @Test
    void een_ingetrokken_ziekmelding_geeft_het_recht_terug() {
        var dossier = ziek().ziekmeldingIngetrokken(MELDING, "2026-03-15");
        assertEquals(MAANDBEDRAG_2026, maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", null, Pauzestatus.VERVALLEN)), pauzes(dossier));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
    }

    @Test
    void een_toegekende_dekking_bevestigt_de_pauze() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingToegekend(MELDING, "2026-03-10");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", "2026-03-19", Pauzestatus.BEVESTIGD)), pauzes(dossier));
    }

    @Test
    void een_geweigerde_dekking_geeft_alle_dagen_terug() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingGeweigerd(MELDING, "2026-03-10");
        assertEquals(MAANDBEDRAG_2026, maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", "2026-03-19", Pauzestatus.VERVALLEN)), pauzes(dossier));
    }

    @Test
    void de_laatste_beslissing_over_de_dekking_telt() {
        var dossier = ziek().dekkingGeweigerd(MELDING, "2026-03-12").dekkingToegekend(MELDING, "2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(9, 31)), maart(dossier));
    }

    @Test
    void een_beeindigde_dekking_geeft_de_dagen_daarna_terug() {
        var dossier = ziek().dekkingToegekend(MELDING, "2026-03-10").dekkingBeeindigd(MELDING, "2026-03-15");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(26, 31)), maart(dossier));
        assertEquals(
                List.of(
                        pauze("2026-03-10", "2026-03-14", Pauzestatus.BEVESTIGD),
                        pauze("2026-03-15", null, Pauzestatus.VERVALLEN)),
                pauzes(dossier));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 15)));
    }

    @Test
    void na_104_weken_ziekte_komen_de_dagen_terug() {
        var dossier = Dossier.toegekend("2018-01-01").ziek(MELDING, "2018-03-01");
        var laatste = LocalDate.of(2018, 3, 1).plusWeeks(104);
        var recht = dossier.recht();
        assertEquals(Subsidiestatus.GEPAUZEERD, recht.status(SUBSIDIE, laatste.minusDays(1)));
        assertEquals(Subsidiestatus.LOPEND, recht.status(SUBSIDIE, laatste));
    }

    @Test
    void een_pauze_die_nog_loopt_krijgt_pas_een_einde_als_de_104_weken_om_zijn() {
        var recht = ziek().recht();
        var laatste = LocalDate.of(2026, 3, 10).plusWeeks(104).minusDays(1);
        var open = List.of(pauze("2026-03-10", null, Pauzestatus.VERMOED));
        var om = List.of(
                pauze("2026-03-10", laatste.toString(), Pauzestatus.VERMOED),
                pauze(laatste.plusDays(1).toString(), null, Pauzestatus.VERVALLEN));
        assertEquals(open, recht.pauzes(SUBSIDIE));
        assertEquals(open, recht.pauzes(SUBSIDIE, laatste));
        assertEquals(om, recht.pauzes(SUBSIDIE, laatste.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"27, LOPEND", "28, GEPAUZEERD"})
    void ziekten_met_minder_dan_vier_weken_ertussen_tellen_samen_voor_de_104_weken(
            int gezond, Subsidiestatus naBijnaTweeJaar) {
        var eerste = LocalDate.of(2018, 1, 1);
        var tweede = eerste.plusDays(720L + gezond);
        var dossier = Dossier.toegekend("2018-01-01")
                .ziek(MELDING, eerste.toString())
                .hersteld(MELDING, eerste.plusDays(720).toString())
                .ziek(ANDERE, tweede.toString());
        assertEquals(Subsidiestatus.GEPAUZEERD, dossier.recht().status(SUBSIDIE, tweede.plusDays(7)));
        assertEquals(naBijnaTweeJaar, dossier.recht().status(SUBSIDIE, tweede.plusDays(8)));
    }

    @Test
    void een_ingetrokken_ziekmelding_telt_niet_mee_voor_de_104_weken() {
        var tweede = LocalDate.of(2018, 6, 1);
        var dossier = Dossier.toegekend("2018-01-01")
                .ziek(MELDING, "2018-01-01")
                .ziekmeldingIngetrokken(MELDING, "2018-02-01")
                .ziek(ANDERE, tweede.toString());
        var laatste = tweede.plusWeeks(104).minusDays(1);
        assertEquals(Subsidiestatus.GEPAUZEERD, dossier.recht().status(SUBSIDIE, laatste));
    }

    @Test
    void dagen_die_in_twee_ziekmeldingen_vallen_tellen_een_keer() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20")
                .ziek(ANDERE, "2026-03-15")
                .hersteld(ANDERE, "2026-03-22");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(19, 31)), maart(dossier));
    }

    @Test
    void gedeeltelijk_herstel_laat_de_pauze_staan_en_vraagt_om_bevestiging() {
        var dossier = ziek().deelsHersteld(MELDING, "2026-03-15").hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier));
        assertTrue(voorbehoud(dossier).contains("gedeeltelijk herstel"));
    }

    @Test
    void een_feit_dat_twee_keer_aankomt_staat_een_keer_in_de_onderbouwing() {
        var dossier = ziek().deelsHersteld(MELDING, "2026-03-15");
        var dubbel = new ArrayList<>(dossier.feiten());
        dubbel.add(dossier.feiten().getLast());
        var recht = Recht.van(dubbel, Dossier.BELEID);
        assertEquals(
                dossier.recht().maand(MAART).onderbouwing(), recht.maand(MAART).onderbouwing());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31T12:00:00Z, false",
        "2021-12-31T22:59:59Z, false",
        "2021-12-31T23:00:00Z, true",
        "2022-01-01T12:00:00Z, true"
    })
    void vanaf_een_melding_in_2022_wijkt_de_pauze_af_van_de_landelijke_regel(Instant gemeldOp, boolean afwijkend) {
        var dossier = Dossier.toegekend("2021-01-01").ziek(MELDING, "2021-12-30", gemeldOp);
        var maand = dossier.recht().maand(YearMonth.of(2022, 1));
        assertEquals(Geld.NUL, maand.bedrag());
        var landelijk = maand.onderbouwing().stappen().stream()
                .flatMap(stap -> stap.stappen().stream())
                .filter(stap -> stap.invoer().containsKey("landelijk regime"))
                .toList();
        assertEquals(afwijkend ? 1 : 0, landelijk.size());
    }

    @Test
    void de_afwijking_noemt_de_dagen_en_de_euros_van_het_verschil() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20");
        var pauze = dossier.recht().maand(MAART).dagdelen().get(1).onderbouwing();
        var afwijking = pauze.stappen().getFirst();
        assertEquals("Ziektewet artikel 29e", afwijking.artikel().toString());
        assertEquals("10", afwijking.invoer().get("dagen verschil"));
        assertEquals("399.67", afwijking.uitkomst());
        assertTrue(pauze.teBevestigen().contains("wijkt af van de landelijke regel"));
    }

    @Test
    void elk_dagdeel_heeft_een_eigen_onderbouwing_met_zijn_dagen() {
        var delen = ziek().hersteld(MELDING, "2026-03-20").recht().maand(MAART).dagdelen();
        assertEquals(
                List.of("359.70", "0.00", "479.60"),
                delen.stream()
                        .map(Dagdeel::onderbouwing)
                        .map(Onderbouwing::uitkomst)
                        .toList());
        assertEquals(
                List.of("9", "10", "12"),
                delen.stream()
                        .map(deel -> deel.onderbouwing().invoer().get("dagen"))
                        .toList());
    }

    @Test
    void verrekenen_wacht_op_het_herstel() {
        var dossier = ziek();
        assertEquals(MAANDBEDRAG_2026, maart(dossier, Ziekteregime.VERREKENEN));
        assertEquals(
                Subsidiestatus.LOPEND,
                recht(dossier, Ziekteregime.VERREKENEN).status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
        dossier.hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_gebeurt_ook_als_het_dienstverband_eindigt_tijdens_ziekte() {
        var dossier = ziek().beeindigd("2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(9, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_gebeurt_ook_als_de_ziekte_op_de_laatste_dag_van_het_dienstverband_begint() {
        var dossier =
                Dossier.toegekend("2026-01-01").ziek(MELDING, "2026-03-25").beeindigd("2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(24, 31)), maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void verrekenen_neemt_niets_weg_als_de_dekking_is_geweigerd() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingGeweigerd(MELDING, "2026-03-10");
        assertEquals(MAANDBEDRAG_2026, maart(dossier, Ziekteregime.VERREKENEN));
    }

    @Test
    void doorbetalen_pauzeert_niets() {
        var dossier = ziek().hersteld(MELDING, "2026-03-20").dekkingToegekend(MELDING, "2026-03-10");
        var recht = recht(dossier, Ziekteregime.DOORBETALEN);
        assertEquals(MAANDBEDRAG_2026, recht.maand(MAART).exact());
        assertEquals(List.of(), recht.pauzes(SUBSIDIE));
        assertEquals(Subsidiestatus.LOPEND, recht.status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
        assertTrue(recht.maand(MAART).onderbouwing().stappen().stream()
                .anyMatch(stap -> stap.toelichting().contains("loopt de subsidie door")));
    }

    @Test
    void de_onderbouwing_zegt_waarom_vervallen_ziektedagen_toch_recht_geven() {
        var dossier = ziek().dekkingGeweigerd(MELDING, "2026-03-12");
        assertTrue(dossier.recht().maand(MAART).onderbouwing().stappen().stream()
                .anyMatch(stap -> stap.toelichting().startsWith("UWV betaalt over deze ziektedagen niet.")));
    }

    private static Dossier ziek() {
        return Dossier.toegekend("2026-01-01").ziek(MELDING, "2026-03-10");
    }

    private static Breuk maart(Dossier dossier) {
        return dossier.recht().maand(MAART).exact();
    }

    private static Breuk maart(Dossier dossier, Ziekteregime regime) {
        return recht(dossier, regime).maand(MAART).exact();
    }

    private static Recht recht(Dossier dossier, Ziekteregime regime) {
        return Recht.van(dossier.feiten(), new Proefbeleid(regime));
    }

    private static String voorbehoud(Dossier dossier) {
        return String.valueOf(dossier.recht().maand(MAART).onderbouwing().teBevestigen());
    }

    private static List<Pauze> pauzes(Dossier dossier) {
        return dossier.recht().pauzes(SUBSIDIE);
    }

    private static Pauze pauze(String vanaf, @Nullable String tot, Pauzestatus status) {
        return new Pauze(
                LocalDate.parse(vanaf),
                tot == null ? null : LocalDate.parse(tot),
                status,
                MELDING,
                Ziekteregime.PAUZEREN);
    }
}
