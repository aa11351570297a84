package nl.meedoen.subsidy.rekening;

import static nl.meedoen.subsidy.rekening.Dossier.GEEN_DEKKING;
import static nl.meedoen.subsidy.rekening.Dossier.SUBSIDIE;
import static nl.meedoen.subsidy.rekening.Dossier.melding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Ziektedeel.Reden;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What UWV decides about the cover decides about the pause. */
class DekkingTest {
    private static final Breuk MAANDBEDRAG_2026 = Breuk.van(1_238_976, 1000);
    private static final UUID MELDING = melding(1);
    private static final UUID ANDERE = melding(2);
    private static final YearMonth MAART = YearMonth.of(2026, 3);

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
        assertEquals(List.of(vervallen("2026-03-10", "2026-03-19", Reden.GEWEIGERD)), pauzes(dossier));
    }

    @Test
    void de_laatste_beslissing_over_de_dekking_telt() {
        var dossier = ziek().dekkingGeweigerd(MELDING, "2026-03-12").dekkingToegekend(MELDING, "2026-03-25");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(24, 31)), maart(dossier));
        assertEquals(
                List.of(
                        vervallen("2026-03-10", "2026-03-24", Reden.VOOR_DEKKING),
                        pauze("2026-03-25", null, Pauzestatus.BEVESTIGD)),
                pauzes(dossier));
    }

    @Test
    void dagen_na_de_laatste_gedekte_dag_komen_terug() {
        var dossier = ziek().hersteld(MELDING, "2026-03-28").dekkingToegekend(MELDING, "2026-03-10", "2026-03-19");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(21, 31)), maart(dossier));
        assertEquals(
                List.of(
                        pauze("2026-03-10", "2026-03-19", Pauzestatus.BEVESTIGD),
                        vervallen("2026-03-20", "2026-03-27", Reden.BEEINDIGD)),
                pauzes(dossier));
    }

    @Test
    void een_latere_toekenning_vervangt_de_dagen_van_een_eerdere() {
        var dossier = ziek().dekkingToegekend(MELDING, "2026-03-12", "2026-03-14")
                .dekkingToegekend(MELDING, "2026-03-13", "2026-03-31");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(12, 31)), maart(dossier));
    }

    @Test
    void van_dagen_die_na_de_toekenning_erbij_komen_is_de_dekking_nog_een_vermoeden() {
        var dossier = ziek().dekkingToegekend(MELDING, "2026-03-10").gecorrigeerd(MELDING, "2026-03-20", "2026-03-05");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(4, 31)), maart(dossier));
        assertEquals(
                List.of(
                        pauze("2026-03-05", "2026-03-09", Pauzestatus.VERMOED),
                        pauze("2026-03-10", null, Pauzestatus.BEVESTIGD)),
                pauzes(dossier));
    }

    @Test
    void een_beeindigde_dekking_geeft_de_dagen_daarna_terug() {
        var dossier = ziek().dekkingToegekend(MELDING, "2026-03-10").dekkingBeeindigd(MELDING, "2026-03-15");
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(26, 31)), maart(dossier));
        assertEquals(
                List.of(
                        pauze("2026-03-10", "2026-03-14", Pauzestatus.BEVESTIGD),
                        vervallen("2026-03-15", null, Reden.BEEINDIGD)),
                pauzes(dossier));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 15)));
    }

    @Test
    void een_einde_van_de_dekking_bevestigt_niet_wat_ervoor_lag() {
        var dossier = ziek().dekkingBeeindigd(MELDING, "2026-03-15");
        assertEquals(
                pauze("2026-03-10", "2026-03-14", Pauzestatus.VERMOED),
                pauzes(dossier).getFirst());
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
                vervallen(laatste.plusDays(1).toString(), null, Reden.TIJDVAK_VERSTREKEN));
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
    void zonder_dekking_staat_niets_stil_en_zegt_de_uitleg_waarom() {
        var dossier = ziek().dekkingVerwacht(MELDING, "2026-03-10", false).hersteld(MELDING, "2026-03-20");
        assertEquals(MAANDBEDRAG_2026, maart(dossier));
        assertEquals(List.of(vervallen("2026-03-10", "2026-03-19", Reden.GEEN_DEKKING)), pauzes(dossier));
        var tekst = Toelichting.van(dossier.recht().maand(MAART));
        assertTrue(
                tekst.contains("- ziekte (10 dagen): De no-riskpolis dekt deze ziekte niet, dus UWV betaalt niets. "
                        + "De subsidie loopt daarom door. Er is geen indicatie. (Ziektewet artikel 29b lid 2)"),
                tekst);
    }

    @Test
    void dekking_die_er_bij_nader_inzien_wel_is_maakt_van_de_pauze_weer_een_vermoeden() {
        var dossier = ziek().dekkingVerwacht(MELDING, "2026-03-10", false).dekkingVerwacht(MELDING, "2026-03-12", true);
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(9, 31)), maart(dossier));
        assertEquals(List.of(pauze("2026-03-10", null, Pauzestatus.VERMOED)), pauzes(dossier));
    }

    @Test
    void dat_UWV_toch_toekent_pauzeert_weer_en_daarna_telt_de_verwachting_niet_meer() {
        var dossier = ziek().dekkingVerwacht(MELDING, "2026-03-10", false)
                .dekkingToegekend(MELDING, "2026-03-12")
                .dekkingVerwacht(MELDING, "2026-03-15", false);
        assertEquals(MAANDBEDRAG_2026.maal(Breuk.van(11, 31)), maart(dossier));
    }

    @Test
    void wat_bij_de_verwachting_nog_bevestigd_moet_worden_staat_bij_de_maand() {
        var onzeker = Onderbouwing.van(GEEN_DEKKING.getFirst().artikel(), "Onzeker.")
                .teBevestigen("een bron is niet gevonden")
                .uitkomst("niet gedekt");
        var dossier = ziek();
        dossier.met(new DekkingVerwacht(
                dossier.op(LocalDate.of(2026, 3, 10)), MELDING, LocalDate.of(2026, 3, 10), false, List.of(onzeker)));
        assertTrue(String.valueOf(dossier.recht().maand(MAART).onderbouwing().teBevestigen())
                .contains("een bron is niet gevonden"));
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

    private static List<Pauze> pauzes(Dossier dossier) {
        return dossier.recht().pauzes(SUBSIDIE);
    }

    private static Pauze pauze(String vanaf, @Nullable String tot, Pauzestatus status) {
        return pauze(vanaf, tot, status, Reden.ZIEKENGELD);
    }

    private static Pauze vervallen(String vanaf, @Nullable String tot, Reden reden) {
        return pauze(vanaf, tot, Pauzestatus.VERVALLEN, reden);
    }

    private static Pauze pauze(String vanaf, @Nullable String tot, Pauzestatus status, Reden reden) {
        return new Pauze(
                LocalDate.parse(vanaf),
                tot == null ? null : LocalDate.parse(tot),
                status,
                MELDING,
                Ziekteregime.PAUZEREN,
                reden.toelichting());
    }
}
