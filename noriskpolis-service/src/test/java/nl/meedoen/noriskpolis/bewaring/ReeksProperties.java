package nl.meedoen.noriskpolis.bewaring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Ziektebeleid;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.bewaring.Reeks.Geval;

/** Spells with less than four weeks between them stay together, or go together. */
class ReeksProperties {
    private static final LocalDate EERSTE = LocalDate.of(2023, 1, 2);
    private static final Ziektebeleid BELEID = Beleid.vanClasspath().ziekte("GM0597", EERSTE);
    private static final int VIER_WEKEN = 28;

    /** @param gezond days at work before it */
    record Ziekte(int gezond, int dagen, boolean blijft) {}

    @Property
    void een_ziekte_blijft_precies_waar_er_een_blijft_zonder_vier_gezonde_weken_ertussen(
            @ForAll("ziekten") List<Ziekte> ziekten, @ForAll Random toeval) {
        var verwacht = IntStream.range(0, ziekten.size())
                .filter(een -> IntStream.range(0, ziekten.size())
                        .anyMatch(ander -> ziekten.get(ander).blijft() && samen(ziekten, een, ander)))
                .mapToObj(ReeksProperties::id)
                .collect(Collectors.toSet());
        var gevallen = new ArrayList<>(gevallen(ziekten));
        Collections.shuffle(gevallen, toeval);
        assertEquals(verwacht, Reeks.blijvend(gevallen));
    }

    @Example
    void een_ziekte_die_nog_loopt_houdt_die_van_kort_ervoor() {
        var eerder = new Geval(id(0), new Periode(EERSTE, EERSTE.plusDays(6)), BELEID, false);
        var begin = EERSTE.plusDays(7 + VIER_WEKEN - 1);
        var loopt = new Geval(id(1), Periode.vanaf(begin), BELEID, true);
        assertEquals(Set.of(id(0), id(1)), Reeks.blijvend(List.of(loopt, eerder)));
        var later = new Geval(id(1), Periode.vanaf(begin.plusDays(1)), BELEID, true);
        assertEquals(Set.of(id(1)), Reeks.blijvend(List.of(later, eerder)));
    }

    @Example
    void zonder_beleid_van_de_dag_van_melden_staat_een_ziekte_los() {
        var eerder = new Geval(id(0), new Periode(EERSTE, EERSTE), BELEID, true);
        var later = new Geval(id(1), new Periode(EERSTE.plusDays(2), EERSTE.plusDays(3)), null, false);
        assertEquals(Set.of(id(0)), Reeks.blijvend(List.of(eerder, later)));
    }

    @Provide
    Arbitrary<List<Ziekte>> ziekten() {
        return Combinators.combine(
                        Arbitraries.integers().between(VIER_WEKEN - 3, VIER_WEKEN + 2),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 3).map(kans -> kans == 0))
                .as(Ziekte::new)
                .list()
                .ofMaxSize(8);
    }

    private static boolean samen(List<Ziekte> ziekten, int een, int ander) {
        return ziekten.subList(Math.min(een, ander) + 1, Math.max(een, ander) + 1).stream()
                .allMatch(ziekte -> ziekte.gezond() < VIER_WEKEN);
    }

    private static List<Geval> gevallen(List<Ziekte> ziekten) {
        var gevallen = new ArrayList<Geval>();
        var dag = EERSTE;
        for (var ziekte : ziekten) {
            var van = dag.plusDays(ziekte.gezond());
            dag = van.plusDays(ziekte.dagen());
            gevallen.add(new Geval(id(gevallen.size()), new Periode(van, dag.minusDays(1)), BELEID, ziekte.blijft()));
        }
        return gevallen;
    }

    private static UUID id(int nummer) {
        return new UUID(1, nummer);
    }
}
