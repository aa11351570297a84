package nl.meedoen.subsidy.rekening;

import static nl.meedoen.subsidy.rekening.Dossier.SUBSIDIE;
import static nl.meedoen.subsidy.rekening.Dossier.melding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Ziektedeel.Reden;
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
        assertEquals(List.of(vervallen("2026-03-10", null, Reden.INGETROKKEN)), pauzes(dossier));
        assertEquals(Subsidiestatus.LOPEND, dossier.recht().status(SUBSIDIE, LocalDate.of(2026, 3, 12)));
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

    private static Dossier ziek() {
        return Dossier.toegekend("2026-01-01").ziek(MELDING, "2026-03-10");
    }

    private static Breuk maart(Dossier dossier) {
        return dossier.recht().maand(MAART).exact();
    }

    private static String voorbehoud(Dossier dossier) {
        return String.valueOf(dossier.recht().maand(MAART).onderbouwing().teBevestigen());
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
