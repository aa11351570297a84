package nl.meedoen.subsidy.rekening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingBeeindigd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingGeweigerd;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingToegekend;
import nl.meedoen.subsidy.rekening.Ziektefeit.DekkingVerwacht;

/** What is expected of the cover counts until UWV judges, whatever comes in which order. */
class DekkingProperties {
    private static final LocalDate ZIEK = LocalDate.of(2026, 3, 10);

    /** A word about the cover of the spell, on a day of 2026. */
    private record Woord(int soort, int dag) {
        private Feit feit(Kenmerk kenmerk) {
            var melding = Dossier.melding(1);
            var vanaf = ZIEK.plusDays(dag % 20);
            return switch (soort) {
                case 0 -> new DekkingVerwacht(kenmerk, melding, ZIEK, true, List.of());
                case 1 -> new DekkingVerwacht(kenmerk, melding, ZIEK, false, Dossier.GEEN_DEKKING);
                case 2 -> new DekkingToegekend(kenmerk, melding, vanaf, null);
                case 3 -> new DekkingGeweigerd(kenmerk, melding, vanaf);
                default -> new DekkingBeeindigd(kenmerk, melding, vanaf);
            };
        }
    }

    @Property(tries = 500)
    void zodra_UWV_heeft_geoordeeld_doet_wat_werd_verwacht_er_niet_toe(
            @ForAll("verwachtingen") List<Woord> verwacht,
            @ForAll("oordelen") @NotEmpty List<Woord> oordelen,
            @ForAll Random toeval) {
        var dossier = ziek();
        var uwv = feiten(dossier, oordelen);
        var alles = new ArrayList<>(
                Stream.concat(uwv.stream(), feiten(dossier, verwacht).stream()).toList());
        Collections.shuffle(alles, toeval);
        assertEquals(uitkomst(uwv), uitkomst(alles));
    }

    @Property(tries = 500)
    void tot_dan_telt_wat_het_laatst_werd_gezegd(
            @ForAll("verwachtingen") @NotEmpty List<Woord> verwacht, @ForAll Random toeval) {
        var feiten = new ArrayList<>(feiten(ziek(), verwacht));
        var laatste = feiten.stream().max(Feit.VOLGORDE).orElseThrow();
        Collections.shuffle(feiten, toeval);
        var gedekt = ((DekkingVerwacht) laatste).gedekt();
        assertEquals(uitkomst(gedekt ? List.of() : List.of(laatste)), uitkomst(feiten));
        assertEquals(
                gedekt ? Pauzestatus.VERMOED : Pauzestatus.VERVALLEN,
                pauzes(feiten).getFirst().status());
    }

    @Provide
    Arbitrary<List<Woord>> verwachtingen() {
        return woorden(0, 1);
    }

    @Provide
    Arbitrary<List<Woord>> oordelen() {
        return woorden(2, 4);
    }

    private static Arbitrary<List<Woord>> woorden(int eerste, int laatste) {
        var soorten = Arbitraries.integers().between(eerste, laatste);
        return soorten.flatMap(soort -> Arbitraries.integers().between(0, 200).map(dag -> new Woord(soort, dag)))
                .list()
                .ofMaxSize(6);
    }

    private static Dossier ziek() {
        return Dossier.toegekend("2026-01-01").ziek(Dossier.melding(1), ZIEK.toString());
    }

    private static List<Feit> feiten(Dossier dossier, List<Woord> woorden) {
        return woorden.stream()
                .map(woord -> woord.feit(dossier.op(ZIEK.plusDays(woord.dag()))))
                .toList();
    }

    private static List<Pauze> pauzes(List<Feit> erbij) {
        return recht(erbij).pauzes(Dossier.SUBSIDIE);
    }

    private static List<Object> uitkomst(List<Feit> erbij) {
        var recht = recht(erbij);
        var maanden = Stream.iterate(YearMonth.of(2026, 1), maand -> maand.plusMonths(1))
                .limit(12)
                .<Breuk>map(maand -> recht.maand(maand).exact())
                .toList();
        return List.of(maanden, recht.pauzes(Dossier.SUBSIDIE));
    }

    private static Recht recht(List<Feit> erbij) {
        var dossier = ziek();
        erbij.forEach(dossier::met);
        return dossier.recht();
    }
}
