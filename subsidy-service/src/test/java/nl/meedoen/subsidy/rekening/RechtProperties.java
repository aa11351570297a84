package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.rekening.Dienstverbandfeit.UrenGewijzigd;
import nl.meedoen.subsidy.rekening.Geschiedenissen.Ziekte;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenopgaveUitgebleven;
import nl.meedoen.subsidy.rekening.Ziektefeit.Hersteld;
import nl.meedoen.subsidy.rekening.Ziektefeit.ZiekGemeld;

/** The laws of the account, on random histories. */
class RechtProperties {
    private static final YearMonth HORIZON = YearMonth.of(2024, 6);

    /** Every law below, on many histories; a law that breaks is named by the stack of the failure. */
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void alle_wetten_gelden_voor_honderdduizend_geschiedenissen(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll Ziekteregime regime,
            @ForAll("dagen") LocalDate dag,
            @ForAll Random toeval) {
        elke_volgorde_van_aankomst_en_elke_herhaling_geeft_hetzelfde_recht(feiten, regime, toeval);
        ziek_en_beter_op_een_dag_is_niets(feiten, regime, dag);
        bij_pauzeren_is_er_nooit_recht_over_een_dag_waarop_UWV_betaalt(feiten, dag);
        nooit_onder_nul_en_nooit_boven_de_grens(feiten, regime);
        het_recht_tot_en_met_een_dag_neemt_met_de_dagen_nooit_af(feiten, regime, dag, toeval.nextInt(40));
        dagdelen_volgen_op_elkaar_zijn_samen_de_maand_en_zijn_zo_lang_als_kan(feiten, dag);
        pauzes_liggen_binnen_de_subsidie_en_de_status_volgt_ze(feiten, dag);
    }

    @Property(tries = 400)
    void elke_volgorde_van_aankomst_en_elke_herhaling_geeft_hetzelfde_recht(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll Ziekteregime regime, @ForAll Random toeval) {
        var anders = new ArrayList<Feit>();
        feiten.forEach(feit -> anders.add(Feitkopie.laterGeregistreerd(feit, toeval.nextInt(1_000_000))));
        feiten.stream().filter(_ -> toeval.nextBoolean()).forEach(anders::add);
        Collections.shuffle(anders, toeval);
        assertEquals(rechten(feiten, regime), rechten(anders, regime));
    }

    @Property(tries = 300)
    void een_ziekte_die_in_tweeen_is_gemeld_geeft_hetzelfde_recht(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll("ziekten") List<Ziekte> ziekten,
            @ForAll Ziekteregime regime,
            @ForAll @IntRange(min = 1, max = 300) int knip) {
        var heel = new ArrayList<>(feiten);
        var geknipt = new ArrayList<>(feiten);
        for (var nummer = 0; nummer < ziekten.size(); nummer++) {
            heel.addAll(ziekten.get(nummer).feiten(100 + nummer, Integer.MAX_VALUE));
            geknipt.addAll(ziekten.get(nummer).feiten(100 + nummer, knip));
        }
        assertEquals(rechten(heel, regime), rechten(geknipt, regime));
    }

    @Property(tries = 300)
    void wat_al_gold_nog_eens_melden_verandert_niets(
            @ForAll("metEenToekenning") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
        var recht = Recht.van(feiten, Dossier.BELEID);
        var hoogte = recht.hoogte(dag);
        if (hoogte.isEmpty()) return;
        var uren = new UrenGewijzigd(
                nieuw(1, Instant.MAX), dag, hoogte.get().loon().arbeidsduur());
        var meer = new ArrayList<>(feiten);
        meer.add(uren);
        assertEquals(rechten(feiten, Ziekteregime.PAUZEREN), rechten(meer, Ziekteregime.PAUZEREN));
    }

    @Property(tries = 400)
    void k_van_n_dagen_pauze_kost_precies_k_gedeeld_door_n_van_de_maand(
            @ForAll @IntRange(min = 1, max = 31) int van,
            @ForAll @IntRange(max = 31) int dagen,
            @ForAll @IntRange(min = 1, max = 12) int maandnummer,
            @ForAll @IntRange(min = 1, max = 99) int loonwaarde) {
        var maand = YearMonth.of(2026, maandnummer);
        var n = maand.lengthOfMonth();
        var k = Math.min(dagen, n - Math.min(van, n) + 1);
        var eersteDag = maand.atDay(Math.min(van, n));
        var dossier = Dossier.leeg().toegekend("2026-01-01", Dossier.loonwaarde(loonwaarde));
        var heel = dossier.recht().maand(maand).exact();
        dossier.ziek(Dossier.melding(1), eersteDag.toString())
                .hersteld(Dossier.melding(1), eersteDag.plusDays(k).toString());
        assertEquals(
                heel.maal(Breuk.van(n - k, n)), dossier.recht().maand(maand).exact());
    }

    @Property(tries = 300)
    void ziek_en_beter_op_een_dag_is_niets(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll Ziekteregime regime, @ForAll("dagen") LocalDate dag) {
        var melding = Dossier.melding(9);
        var meer = new ArrayList<>(feiten);
        meer.add(new ZiekGemeld(nieuw(1, Instant.EPOCH), melding, dag));
        meer.add(new Hersteld(nieuw(2, Instant.EPOCH), melding, dag));
        assertEquals(rechten(feiten, regime), rechten(meer, regime));
    }

    @Property(tries = 400)
    void bij_pauzeren_is_er_nooit_recht_over_een_dag_waarop_UWV_betaalt(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
        if (!Ziekengeldproef.betaalt(feiten, dag)) return;
        var recht = Recht.van(feiten, new Proefbeleid(Ziekteregime.PAUZEREN));
        assertEquals(Breuk.NUL, overDag(recht, dag));
    }

    @Property(tries = 400)
    void nooit_onder_nul_en_nooit_boven_de_grens(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll Ziekteregime regime) {
        for (var maand : Recht.van(feiten, new Proefbeleid(regime)).maanden(HORIZON)) {
            assertTrue(maand.exact().compareTo(Breuk.NUL) >= 0);
            assertTrue(maand.exact().compareTo(grens(maand.maand())) <= 0);
        }
    }

    @Property(tries = 400)
    void het_recht_tot_en_met_een_dag_neemt_met_de_dagen_nooit_af(
            @ForAll("geschiedenissen") List<Feit> feiten,
            @ForAll Ziekteregime regime,
            @ForAll("dagen") LocalDate een,
            @ForAll @IntRange(max = 40) int later) {
        var recht = Recht.van(feiten, new Proefbeleid(regime));
        var maand = YearMonth.from(een);
        var eerder = recht.maand(maand, een).exact();
        assertTrue(eerder.compareTo(recht.maand(maand, een.plusDays(later)).exact()) <= 0);
    }

    @Property(tries = 200)
    void een_maand_is_de_som_van_haar_dagen(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
        var recht = Recht.van(feiten, Dossier.BELEID);
        var maand = YearMonth.from(dag);
        var som = Breuk.NUL;
        for (var een = maand.atDay(1); !een.isAfter(maand.atEndOfMonth()); een = een.plusDays(1)) {
            som = som.plus(dagrecht(recht, een));
        }
        assertEquals(som, recht.maand(maand).exact());
    }

    @Property(tries = 300)
    void dagdelen_volgen_op_elkaar_zijn_samen_de_maand_en_zijn_zo_lang_als_kan(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
        var maand = Recht.van(feiten, Dossier.BELEID).maand(YearMonth.from(dag));
        var som = Breuk.NUL;
        Dagdeel vorig = null;
        for (var deel : maand.dagdelen()) {
            som = som.plus(deel.exact());
            assertTrue(vorig == null
                    || vorig.periode().tot().isBefore(deel.periode().van()));
            assertTrue(vorig == null || !vorig.sluitAan(deel));
            vorig = deel;
        }
        assertEquals(som, maand.exact());
        assertEquals(maand.bedrag(), Geld.van(maand.onderbouwing().uitkomst()));
    }

    @Property(tries = 300)
    void pauzes_liggen_binnen_de_subsidie_en_de_status_volgt_ze(
            @ForAll("geschiedenissen") List<Feit> feiten, @ForAll("dagen") LocalDate dag) {
        var recht = Recht.van(feiten, new Proefbeleid(Ziekteregime.PAUZEREN));
        var gepauzeerd = recht.pauzes(Dossier.SUBSIDIE, LocalDate.MAX).stream()
                .filter(pauze -> pauze.status() != Pauzestatus.VERVALLEN)
                .anyMatch(pauze -> !dag.isBefore(pauze.vanaf()) && (pauze.tot() == null || !dag.isAfter(pauze.tot())));
        var wacht = feiten.stream().anyMatch(UrenopgaveUitgebleven.class::isInstance);
        var status = recht.status(Dossier.SUBSIDIE, dag);
        if (gepauzeerd || !wacht) assertEquals(gepauzeerd, status == Subsidiestatus.GEPAUZEERD);
    }

    @Provide
    Arbitrary<List<Feit>> geschiedenissen() {
        return Geschiedenissen.willekeurig();
    }

    @Provide
    Arbitrary<List<Feit>> metEenToekenning() {
        return Geschiedenissen.metEenToekenning();
    }

    @Provide
    Arbitrary<List<Ziekte>> ziekten() {
        return Geschiedenissen.ziekte().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Geschiedenissen.dag();
    }

    private static List<Breuk> rechten(List<? extends Feit> feiten, Ziekteregime regime) {
        var recht = Recht.van(feiten, new Proefbeleid(regime));
        var rechten = new ArrayList<Breuk>();
        for (var maand = YearMonth.of(2020, 11); !maand.isAfter(HORIZON); maand = maand.plusMonths(1)) {
            rechten.add(recht.maand(maand).exact());
        }
        return rechten;
    }

    private static Breuk overDag(Recht recht, LocalDate dag) {
        var maand = YearMonth.from(dag);
        return recht.maand(maand, dag)
                .exact()
                .min(recht.maand(maand, dag.minusDays(1)).exact());
    }

    /** One day by what holds on it, without the walk through the month. */
    private static Breuk dagrecht(Recht recht, LocalDate dag) {
        var gepauzeerd = recht.maand(YearMonth.from(dag), dag).dagdelen().stream()
                .anyMatch(deel -> deel.periode().bevat(dag) && deel.status() == Subsidiestatus.GEPAUZEERD);
        return gepauzeerd
                ? Breuk.NUL
                : recht.hoogte(dag)
                        .map(hoogte -> hoogte.exact().gedeeldDoor(dag.lengthOfMonth()))
                        .orElse(Breuk.NUL);
    }

    /** The cap for an adult at the most hours that can count: 40 of 36. */
    private static Breuk grens(YearMonth maand) {
        var beleid = Dossier.BELEID.loonkostensubsidie("GM0597", maand.atEndOfMonth());
        var loon = Dossier.BELEID.minimumloon(maand.atEndOfMonth(), LocalDate.of(1980, 1, 1));
        return loon.maandbedrag()
                .waarde()
                .breuk()
                .maal(Breuk.van(new BigDecimal("1.08")))
                .maal(beleid.maximum().waarde().deel())
                .maal(Breuk.EEN.plus(beleid.werkgeverslasten().waarde().deel()))
                .maal(Breuk.van(40, 36));
    }

    private static Kenmerk nieuw(long bron, Instant gemeldOp) {
        return new Kenmerk(new UUID(77, bron), gemeldOp, gemeldOp);
    }
}
