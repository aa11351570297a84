package nl.meedoen.subsidy.samenloop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.rekening.Pauzestatus;
import nl.meedoen.subsidy.rekening.Subsidiedag;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

class SamenloopProperties {
    private static final LocalDate EERSTE = LocalDate.of(2026, 1, 1);
    private static final int DAGEN = 60;

    /** Told the plain way: a day is in a finding exactly when both pay for it, or neither does. */
    @Property
    void een_dag_staat_erin_precies_als_beide_betalen_of_geen_van_beide(
            @ForAll("maanden") List<Subsidiedag> dagen, @ForAll("betalingen") List<Ziekengeld> betalingen) {
        var verwacht = new TreeSet<LocalDate>();
        for (var dag : dagen) {
            var keer = betalingen.stream()
                    .filter(betaling -> betaling.dagen().bevat(dag.dag()))
                    .count();
            var ziek = dag.ziekte() != null;
            if (keer > 0 && dag.loopt()
                    || keer == 0 && ziek && !dag.loopt() && !weekendNaBetaling(dag.dag(), betalingen))
                verwacht.add(dag.dag());
        }
        var gevonden = new TreeSet<LocalDate>();
        for (var bevinding : bevindingen(dagen, betalingen))
            if (bevinding.oorzaak() != Oorzaak.TWEE_BETALINGEN)
                new Periode(bevinding.vanaf(), bevinding.tot()).dagenReeks().forEach(gevonden::add);
        assertEquals(verwacht, gevonden);
    }

    private static boolean weekendNaBetaling(LocalDate dag, List<Ziekengeld> betalingen) {
        var terug = dag.getDayOfWeek().getValue() - 5;
        return terug > 0
                && betalingen.stream().anyMatch(betaling -> betaling.dagen().bevat(dag.minusDays(terug)));
    }

    @Property
    void de_volgorde_van_betalingen_maakt_geen_verschil(
            @ForAll("maanden") List<Subsidiedag> dagen,
            @ForAll("betalingen") List<Ziekengeld> betalingen,
            @ForAll Random toeval) {
        var anders = new ArrayList<>(betalingen);
        Collections.shuffle(anders, toeval);
        assertEquals(bevindingen(dagen, betalingen), bevindingen(dagen, anders));
    }

    @Property
    void een_bedrag_is_nooit_negatief(
            @ForAll("maanden") List<Subsidiedag> dagen, @ForAll("betalingen") List<Ziekengeld> betalingen) {
        for (var bevinding : bevindingen(dagen, betalingen))
            assertEquals(false, bevinding.bedrag().negatief());
    }

    @Provide
    Arbitrary<List<Subsidiedag>> maanden() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAGEN),
                        Arbitraries.integers().between(0, DAGEN),
                        Arbitraries.of(Pauzestatus.class))
                .as((van, duur, status) ->
                        Periode.vanaf(EERSTE).doorsnede(new Periode(EERSTE, EERSTE.plusDays(DAGEN))).stream()
                                .flatMap(Periode::dagenReeks)
                                .map(dag -> dag(
                                        dag, new Periode(EERSTE.plusDays(van), EERSTE.plusDays(van + duur)), status))
                                .toList());
    }

    @Provide
    Arbitrary<List<Ziekengeld>> betalingen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAGEN),
                        Arbitraries.integers().between(0, DAGEN))
                .as((van, duur) -> new Periode(EERSTE.plusDays(van), EERSTE.plusDays(van + duur)))
                .flatMap(dagen -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(naam -> new Ziekengeld(
                                "b" + naam,
                                dagen.van(),
                                dagen,
                                SamenloopTest.werkdagen(dagen),
                                Geld.van("105.30"),
                                Percentage.van(70),
                                Percentage.HONDERD)))
                .list()
                .ofMaxSize(4)
                .uniqueElements(Ziekengeld::betaling);
    }

    private static Subsidiedag dag(LocalDate dag, Periode ziekte, Pauzestatus status) {
        var ziek = ziekte.bevat(dag)
                ? new Subsidiedag.Ziektedag(new UUID(0, 1), SamenloopTest.beleid(Ziekteregime.PAUZEREN), status)
                : null;
        var loopt = ziek == null || status == Pauzestatus.VERVALLEN;
        return new Subsidiedag(dag, Breuk.van(1, 3), loopt, new Grondslag.Forfaitair(), ziek);
    }

    private static List<Bevinding> bevindingen(List<Subsidiedag> dagen, List<Ziekengeld> betalingen) {
        return Samenloop.van(dagen, betalingen, _ -> SamenloopTest.beleid(Ziekteregime.PAUZEREN));
    }
}
