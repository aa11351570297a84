package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.avg5.Ziektegeval;
import nl.meedoen.subsidy.wet.avg5.Ziektestand;
import org.junit.jupiter.api.Test;

class ZiektebewaringTest {
    private static final UUID EEN = Dossier.melding(1);
    private static final UUID ANDER = Dossier.melding(2);
    private static final Rekenbeleid DOORBETALEN = new Proefbeleid(Ziekteregime.DOORBETALEN);
    private static final Rekenbeleid PAUZEREN = new Proefbeleid(Ziekteregime.PAUZEREN);

    @Test
    void doorbetaalde_ziekte_kort_voor_een_pauze_telt_in_haar_104_weken_en_is_dus_niet_los_te_missen() {
        var beleid = new Wisselbeleid(
                new Periode(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31)), Ziekteregime.PAUZEREN);
        var feiten = Dossier.toegekend("2021-01-01")
                .ziek(EEN, "2022-01-10")
                .hersteld(EEN, "2023-10-01")
                .ziek(ANDER, "2023-10-15")
                .hersteld(ANDER, "2024-06-01")
                .feiten();
        var zonder = feiten.stream()
                .filter(feit ->
                        !(feit instanceof Ziektefeit ziek && ziek.ziekmelding().equals(EEN)))
                .toList();
        var maart = YearMonth.of(2024, 3);
        assertNotEquals(
                Recht.van(feiten, beleid).maand(maart).bedrag(),
                Recht.van(zonder, beleid).maand(maart).bedrag());
        var stand = stand(feiten, List.of(beleid));
        assertEquals(4, stand.weken());
        assertEquals(
                List.of(true, false),
                stand.gevallen().stream().map(Ziektegeval::doorbetaald).toList());
    }

    @Test
    void een_ziekte_is_doorbetaald_als_elk_beleid_sinds_de_melding_dat_zei() {
        var feiten = Dossier.toegekend("2026-01-01").ziek(EEN, "2026-03-10").feiten();
        assertTrue(stand(feiten, List.of(DOORBETALEN, DOORBETALEN))
                .gevallen()
                .getFirst()
                .doorbetaald());
        assertEquals(
                false,
                stand(feiten, List.of(PAUZEREN, DOORBETALEN))
                        .gevallen()
                        .getFirst()
                        .doorbetaald());
    }

    @Test
    void zolang_de_ziekte_duurt_is_er_geen_laatste_dag() {
        var dossier = Dossier.toegekend("2026-01-01").ziek(EEN, "2026-03-10");
        assertEquals(
                new Ziektegeval(EEN, Periode.vanaf(LocalDate.of(2026, 3, 10)), true, null), geval(dossier.feiten()));
        var beter = LocalDate.of(2026, 3, 20);
        assertEquals(
                new Ziektegeval(EEN, new Periode(LocalDate.of(2026, 3, 10), beter), true, beter),
                geval(dossier.hersteld(EEN, "2026-03-20").feiten()));
    }

    @Test
    void van_een_ziekte_die_niemand_meldde_is_alleen_de_laatste_dag_bekend() {
        var stand = stand(
                Dossier.toegekend("2026-01-01").hersteld(EEN, "2026-03-20").feiten(), List.of(DOORBETALEN));
        assertEquals(List.of(), stand.gevallen());
        assertEquals(LocalDate.of(2026, 3, 20), stand.zonderMelding().get(EEN));
    }

    /** The database lets a fact go by the spell that it names: whatever is of sickness names one, and nothing else does. */
    @Test
    void alleen_feiten_van_ziekte_noemen_een_ziekmelding() {
        assertTrue(namen(Ziektefeit.class).allMatch(velden -> velden.contains("ziekmelding")));
        assertTrue(Stream.of(Subsidiefeit.class, Dienstverbandfeit.class)
                .flatMap(ZiektebewaringTest::namen)
                .noneMatch(velden -> velden.contains("ziekmelding")));
    }

    private static Stream<List<String>> namen(Class<?> familie) {
        return Arrays.stream(familie.getPermittedSubclasses())
                .map(soort -> Arrays.stream(soort.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static Ziektegeval geval(List<Feit> feiten) {
        return stand(feiten, List.of(DOORBETALEN)).gevallen().getFirst();
    }

    private static Ziektestand stand(List<Feit> feiten, Collection<Rekenbeleid> beleid) {
        return Ziektebewaring.van(feiten, List.of(), "GM0597", _ -> beleid);
    }
}
