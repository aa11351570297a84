package nl.meedoen.subsidy.samenloop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Wetsartikel;
import nl.meedoen.subsidy.rekening.Pauzestatus;
import nl.meedoen.subsidy.rekening.Subsidiedag;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A month of which the days are worth € 40 each; ill from Tuesday 10 up to and including Thursday 19 March 2026. */
class SamenloopTest {
    private static final UUID MELDING = new UUID(0, 1);
    private static final LocalDate EERSTE = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAATSTE = LocalDate.of(2026, 3, 19);
    private static final Periode ZIEK = new Periode(EERSTE, LAATSTE);
    private static final Periode MAART = new Periode(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Grondslag LOONWAARDE_20 = new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(20)));
    private static final Grondslag LOONWAARDE_60 = new Grondslag.OpLoonwaarde(Loonwaarde.van(Percentage.van(60)));

    @Test
    void wat_de_gemeente_niet_betaalt_en_UWV_wel_is_in_orde() {
        assertEquals(List.of(), bevindingen(gepauzeerd(Pauzestatus.BEVESTIGD), betaling("a", ZIEK, 100)));
    }

    @Test
    void zonder_ziekte_en_zonder_ziekengeld_is_er_niets_te_vinden() {
        var dagen = MAART.dagenReeks().map(dag -> dag(dag, true, null)).toList();
        assertEquals(List.of(), bevindingen(dagen));
    }

    @ParameterizedTest
    @CsvSource({"VERMOED, NOG_NIET_BEOORDEELD", "BEVESTIGD, NOG_NIET_BETAALD"})
    void dagen_waarover_niemand_betaalt_staan_er_met_hun_bedrag_en_hun_oorzaak(Pauzestatus status, Oorzaak oorzaak) {
        var bevinding = enige(bevindingen(gepauzeerd(status)));
        assertEquals(oorzaak, bevinding.oorzaak());
        assertEquals(Oorzaak.Soort.GEEN_VAN_BEIDE, bevinding.oorzaak().soort());
        assertEquals(Geld.van("400.00"), bevinding.bedrag());
        assertEquals(EERSTE, bevinding.vanaf());
        assertEquals(LAATSTE, bevinding.tot());
        assertEquals(MELDING, bevinding.ziekmelding());
    }

    @Test
    void UWV_die_doorbetaalt_na_herstel_is_dubbel_vanaf_de_eerste_werkdag() {
        var teLang = new Periode(EERSTE, LAATSTE.plusDays(3));
        var bevinding = enige(bevindingen(gepauzeerd(Pauzestatus.BEVESTIGD), betaling("a", teLang, 100)));
        assertEquals(Oorzaak.GEEN_ZIEKTE_BEKEND, bevinding.oorzaak());
        assertEquals(LAATSTE.plusDays(1), bevinding.vanaf());
        assertEquals(Geld.van("120.00"), bevinding.bedrag());
        assertEquals("a", bevinding.betaling());
    }

    @Test
    void dagen_die_terugkwamen_omdat_de_dekking_verviel_zijn_dubbel_als_UWV_toch_betaalt() {
        var dagen = maand(dag -> dag(dag, true, ziekte(Ziekteregime.PAUZEREN, Pauzestatus.VERVALLEN)));
        var bevinding = enige(bevindingen(dagen, betaling("a", ZIEK, 100)));
        assertEquals(Oorzaak.DEKKING_VERVALLEN, bevinding.oorzaak());
        assertEquals(Geld.van("400.00"), bevinding.bedrag());
    }

    @Test
    void wat_na_de_ziekte_wordt_verrekend_is_zolang_dubbel() {
        var dagen = maand(dag -> dag(dag, true, ziekte(Ziekteregime.VERREKENEN, Pauzestatus.BEVESTIGD)));
        assertEquals(
                Oorzaak.WORDT_VERREKEND,
                enige(bevindingen(dagen, betaling("a", ZIEK, 100))).oorzaak());
    }

    @Test
    void twee_betalingen_over_dezelfde_dagen_zijn_dubbel_voor_het_ziekengeld_van_de_werkdagen() {
        var bevinding = enige(bevindingen(
                gepauzeerd(Pauzestatus.BEVESTIGD),
                betaling("a", ZIEK, 100),
                betaling("b", new Periode(LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 16)), 100)));
        assertEquals(Oorzaak.TWEE_BETALINGEN, bevinding.oorzaak());
        assertEquals(Geld.van("140.00"), bevinding.bedrag());
        assertEquals("b", bevinding.betaling());
    }

    /** Eight working days at € 100 × 70%. */
    @ParameterizedTest
    @CsvSource({"60, DEEL_TE_LAAG, 0", "60, DEEL_TE_HOOG, 100", "20, DEEL_TE_HOOG, 60", "20, DEEL_TE_LAAG, 20"})
    void waar_de_subsidie_doorloopt_betaalt_UWV_het_deel_van_de_loonwaarde_met_minstens_dertig_procent(
            int loonwaarde, Oorzaak oorzaak, int deel) {
        var grondslag = loonwaarde == 60 ? LOONWAARDE_60 : LOONWAARDE_20;
        var hoort = loonwaarde == 60 ? 60 : 30;
        var verschil = Breuk.van(8L * 70 * Math.abs(deel - hoort), 100);
        var bevinding = enige(bevindingen(doorbetaald(grondslag), betaling("a", ZIEK, deel)));
        assertEquals(oorzaak, bevinding.oorzaak());
        assertEquals(Geld.afgerond(verschil), bevinding.bedrag());
        assertEquals(List.of(), bevindingen(doorbetaald(grondslag), betaling("a", ZIEK, hoort)));
    }

    @Test
    void zonder_gemeten_loonwaarde_hoort_UWV_de_helft_te_betalen() {
        assertEquals(List.of(), bevindingen(doorbetaald(new Grondslag.Forfaitair()), betaling("a", ZIEK, 50)));
        assertEquals(
                Oorzaak.DEEL_TE_HOOG,
                enige(bevindingen(doorbetaald(new Grondslag.Forfaitair()), betaling("a", ZIEK, 60)))
                        .oorzaak());
    }

    @Test
    void waar_de_subsidie_stilstaat_hoort_UWV_het_hele_ziekengeld_te_betalen() {
        var bevinding = enige(bevindingen(gepauzeerd(Pauzestatus.BEVESTIGD), betaling("a", ZIEK, 60)));
        assertEquals(Oorzaak.DEEL_TE_LAAG, bevinding.oorzaak());
        assertEquals(Geld.van("224.00"), bevinding.bedrag());
    }

    @Test
    void dagen_die_UWV_in_een_tijdvak_overslaat_zijn_door_niemand_betaald() {
        var bevinding = enige(bevindingen(gepauzeerd(Pauzestatus.BEVESTIGD), betaling("a", ZIEK, 3, 100)));
        assertEquals(Oorzaak.MINDER_DAGEN, bevinding.oorzaak());
        assertEquals(Geld.van("350.00"), bevinding.bedrag());
        assertEquals(EERSTE, bevinding.vanaf());
        assertEquals(LAATSTE, bevinding.tot());
    }

    @Test
    void meer_dagen_dan_er_werkdagen_zijn_betaalt_UWV_dubbel() {
        var bevinding = enige(bevindingen(gepauzeerd(Pauzestatus.BEVESTIGD), betaling("a", ZIEK, 10, 100)));
        assertEquals(Oorzaak.MEER_DAGEN, bevinding.oorzaak());
        assertEquals(Geld.van("140.00"), bevinding.bedrag());
    }

    @Test
    void het_weekend_tussen_twee_weken_die_UWV_betaalt_hoort_daarbij() {
        var eersteWeek = new Periode(EERSTE, LocalDate.of(2026, 3, 13));
        var tweedeWeek = new Periode(LocalDate.of(2026, 3, 16), LAATSTE);
        assertEquals(
                List.of(),
                bevindingen(
                        gepauzeerd(Pauzestatus.BEVESTIGD),
                        betaling("a", eersteWeek, 100),
                        betaling("b", tweedeWeek, 100)));
    }

    @ParameterizedTest
    @EnumSource(Oorzaak.class)
    void elke_oorzaak_zegt_in_een_zin_wat_er_is(Oorzaak oorzaak) {
        assertTrue(oorzaak.toelichting().endsWith("."));
    }

    private static List<Subsidiedag> gepauzeerd(Pauzestatus status) {
        return maand(dag -> dag(dag, false, ziekte(Ziekteregime.PAUZEREN, status)));
    }

    private static List<Subsidiedag> doorbetaald(Grondslag grondslag) {
        return maand(dag -> new Subsidiedag(
                dag, Breuk.van(40), true, grondslag, ziekte(Ziekteregime.DOORBETALEN, Pauzestatus.BEVESTIGD)));
    }

    private static List<Subsidiedag> maand(java.util.function.Function<LocalDate, Subsidiedag> ziek) {
        return MAART.dagenReeks()
                .map(dag -> ZIEK.bevat(dag) ? ziek.apply(dag) : dag(dag, true, null))
                .toList();
    }

    private static Subsidiedag dag(LocalDate dag, boolean loopt, Subsidiedag.@Nullable Ziektedag ziekte) {
        return new Subsidiedag(dag, Breuk.van(40), loopt, LOONWAARDE_60, ziekte);
    }

    private static Subsidiedag.Ziektedag ziekte(Ziekteregime regime, Pauzestatus status) {
        return new Subsidiedag.Ziektedag(MELDING, beleid(regime), status);
    }

    private static Ziekengeld betaling(String naam, Periode dagen, int deel) {
        return betaling(naam, dagen, werkdagen(dagen), deel);
    }

    private static Ziekengeld betaling(String naam, Periode dagen, int aantal, int deel) {
        return new Ziekengeld(
                naam, EERSTE, dagen, aantal, Geld.van("100.00"), Percentage.van(70), Percentage.van(deel));
    }

    static int werkdagen(Periode dagen) {
        return Math.toIntExact(
                dagen.dagenReeks().filter(dag -> !Ziekengeld.weekend(dag)).count());
    }

    private static List<Bevinding> bevindingen(List<Subsidiedag> dagen, Ziekengeld... betalingen) {
        return Samenloop.van(dagen, List.of(betalingen), _ -> beleid(Ziekteregime.PAUZEREN));
    }

    private static Bevinding enige(List<Bevinding> bevindingen) {
        assertEquals(1, bevindingen.size(), bevindingen::toString);
        return bevindingen.getFirst();
    }

    static Ziektebeleid beleid(Ziekteregime regime) {
        var bron = Wetsartikel.van("Ziektewet", "29e", null, LocalDate.of(2022, 1, 1));
        return new Ziektebeleid(
                new Waarde<>(regime, bron, null),
                new Waarde<>(Ziekteregime.DOORBETALEN, bron, null),
                new Waarde<>(104, bron, null),
                new Waarde<>(4, bron, null));
    }
}
