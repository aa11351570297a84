package nl.meedoen.subsidy.wet.avg5;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Bewaartermijn;
import nl.meedoen.common.beleid.Bewaartermijn.Soort;
import nl.meedoen.common.law.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuimingTest {
    private static final LocalDate EERSTE = LocalDate.of(2026, 3, 10);
    private static final LocalDate WERKDAG = LocalDate.of(2026, 3, 20);
    private static final UUID EEN = new UUID(0, 1);
    private static final UUID ANDER = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({"2026-09-18, 0", "2026-09-19, 1"})
    void artikel5_lid1_e_de_laatste_dag_van_de_termijn_wordt_nog_bewaard(LocalDate vandaag, int weg) {
        assertEquals(weg, ruiming(vandaag, doorbetaald(EEN, EERSTE, WERKDAG)).verwijderd());
    }

    @Test
    void wat_de_subsidie_stilzette_blijft_hoe_lang_ook() {
        var pauze = new Ziektegeval(EEN, new Periode(EERSTE, WERKDAG), false, WERKDAG);
        assertEquals(niets(0), ruiming(WERKDAG.plusYears(50), pauze));
    }

    @Test
    void wat_nog_loopt_blijft() {
        assertEquals(niets(0), ruiming(WERKDAG.plusYears(3), loopt(EERSTE)));
    }

    @ParameterizedTest
    @CsvSource({"27, 0, 1", "28, 1, 0"})
    void wat_minder_dan_vier_weken_voor_een_ander_ligt_telt_daarmee_als_een(int gezond, int weg, int aangehouden) {
        var volgende = loopt(WERKDAG.plusDays(1L + gezond));
        var ruiming = ruiming(WERKDAG.plusYears(1), volgende, doorbetaald(EEN, EERSTE, WERKDAG));
        assertEquals(weg, ruiming.verwijderd());
        assertEquals(aangehouden, ruiming.aangehouden());
    }

    @Test
    void ook_via_een_derde_of_een_betaling_telt_ziekte_samen() {
        var tussen = WERKDAG.plusDays(20);
        var later = loopt(WERKDAG.plusDays(45));
        var eerder = doorbetaald(EEN, EERSTE, WERKDAG);
        assertEquals(
                niets(2), ruiming(WERKDAG.plusYears(1), later, doorbetaald(new UUID(0, 3), tussen, tussen), eerder));
        var betaling = new Uitkering("ZW-1", new Periode(tussen, tussen));
        assertEquals(niets(1), ruiming(stand(List.of(betaling), later, eerder), WERKDAG.plusYears(1), _ -> false));
    }

    @Test
    void met_een_bevinding_op_een_van_de_dagen_blijft_alles_wat_samen_telt() {
        var betaling = new Uitkering("ZW-1", new Periode(EERSTE, WERKDAG.plusDays(5)));
        var stand = stand(List.of(betaling), doorbetaald(EEN, EERSTE, WERKDAG));
        Predicate<Periode> bevinding = dagen -> dagen.bevat(WERKDAG.plusDays(5));
        assertEquals(niets(1), ruiming(stand, WERKDAG.plusYears(1), bevinding));
        assertEquals(
                new Ruiming(List.of(EEN), List.of("ZW-1"), 1, 0), ruiming(stand, WERKDAG.plusYears(1), _ -> false));
    }

    @ParameterizedTest
    @CsvSource({"2033-12-31, 0", "2034-01-01, 1"})
    void ziekengeld_zonder_bekende_ziekte_gaat_zeven_jaar_na_het_jaar_waarover_het_gaat(LocalDate vandaag, int weg) {
        var betaling = new Uitkering("ZW-1", new Periode(EERSTE, WERKDAG));
        assertEquals(
                weg,
                Ruiming.van(stand(List.of(betaling)), termijn(Soort.UITKERING), vandaag, _ -> false)
                        .verwijderd());
        assertEquals(niets(weg), Ruiming.van(stand(List.of(betaling)), termijn(Soort.UITKERING), vandaag, _ -> true));
    }

    @ParameterizedTest
    @CsvSource({"2033-03-20, 0", "2033-03-21, 1"})
    void wat_van_een_ziekte_is_gezegd_die_niemand_meldde_gaat_na_de_langste_termijn(LocalDate vandaag, int weg) {
        var stand = new Ziektestand(List.of(), Map.of(EEN, WERKDAG), List.of(), 4);
        assertEquals(
                weg,
                Ruiming.van(stand, termijn(Soort.ZIEKMELDING), vandaag, _ -> false)
                        .verwijderd());
        assertEquals(niets(0), ruiming(stand, vandaag, _ -> false));
    }

    private static Ziektegeval doorbetaald(UUID id, LocalDate van, LocalDate tot) {
        return new Ziektegeval(id, new Periode(van, tot), true, tot);
    }

    private static Ziektegeval loopt(LocalDate van) {
        return new Ziektegeval(ANDER, Periode.vanaf(van), true, null);
    }

    private static Ruiming niets(int aangehouden) {
        return new Ruiming(List.of(), List.of(), 0, aangehouden);
    }

    private static Ziektestand stand(List<Uitkering> uitkeringen, Ziektegeval... gevallen) {
        return new Ziektestand(List.of(gevallen), Map.of(), uitkeringen, 4);
    }

    private static Ruiming ruiming(LocalDate vandaag, Ziektegeval... gevallen) {
        return ruiming(stand(List.of(), gevallen), vandaag, _ -> false);
    }

    private static Ruiming ruiming(Ziektestand stand, LocalDate vandaag, Predicate<Periode> bevinding) {
        return Ruiming.van(stand, termijn(Soort.ZIEKMELDING_DOORBETALEN), vandaag, bevinding);
    }

    private static Bewaartermijn termijn(Soort soort) {
        return Bewaartermijn.van(soort, Beleid.vanClasspath().bewaartermijn("GM0597", LocalDate.of(2026, 6, 15)));
    }
}
