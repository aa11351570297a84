package nl.meedoen.subsidy.wet.artikel6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Loonwaardebeleid;
import nl.meedoen.common.law.Percentage;

class LoonwaardemetingProperties {
    private static final Loonwaardebeleid BELEID = Beleid.vanClasspath().loonwaarde("GM0597", LocalDate.of(2016, 6, 1));

    @Property
    void de_loonwaarde_is_een_heel_percentage_tussen_de_laagste_en_de_hoogste_taak(@ForAll("taken") List<Taak> taken) {
        var loonwaarde = Loonwaardemeting.uit(taken, BELEID).waarde().waarde();
        var waarden = taken.stream().map(LoonwaardemetingProperties::opZichzelf).toList();
        assertTrue(loonwaarde.stripTrailingZeros().scale() <= 0);
        assertTrue(loonwaarde.compareTo(Collections.min(waarden)) >= 0);
        assertTrue(loonwaarde.compareTo(Collections.max(waarden)) <= 0);
    }

    @Property
    void de_volgorde_van_taken_maakt_niet_uit(@ForAll("taken") List<Taak> taken) {
        assertEquals(
                Loonwaardemeting.uit(taken, BELEID).waarde(),
                Loonwaardemeting.uit(taken.reversed(), BELEID).waarde());
    }

    @Property
    void een_taak_in_tweeen_verandert_niets(@ForAll("taken") List<Taak> taken) {
        var geknipt = new ArrayList<>(taken.subList(1, taken.size()));
        var helft = new Percentage(taken.getFirst().aandeel().waarde().divide(BigDecimal.TWO));
        var deel = new Taak(
                "deel",
                helft,
                taken.getFirst().tempo(),
                taken.getFirst().kwaliteit(),
                taken.getFirst().inzetbaarheid());
        geknipt.add(deel);
        geknipt.add(deel);
        assertEquals(
                Loonwaardemeting.uit(taken, BELEID).waarde(),
                Loonwaardemeting.uit(geknipt, BELEID).waarde());
    }

    private static BigDecimal opZichzelf(Taak taak) {
        var heel = new Taak(taak.naam(), Percentage.HONDERD, taak.tempo(), taak.kwaliteit(), taak.inzetbaarheid());
        return Loonwaardemeting.uit(List.of(heel), BELEID).waarde().waarde();
    }

    /** Up to five tasks whose shares are 100 together. */
    @Provide
    Arbitrary<List<Taak>> taken() {
        return Arbitraries.integers().between(1, 99).set().ofMaxSize(4).flatMap(grenzen -> {
            var gesorteerd = new ArrayList<>(grenzen);
            gesorteerd.add(0);
            gesorteerd.add(100);
            Collections.sort(gesorteerd);
            var taken = new ArrayList<Arbitrary<Taak>>();
            for (var i = 1; i < gesorteerd.size(); i++) taken.add(taak(gesorteerd.get(i) - gesorteerd.get(i - 1)));
            return Combinators.combine(taken).as(List::copyOf);
        });
    }

    private static Arbitrary<Taak> taak(int aandeel) {
        return Combinators.combine(percentage(), percentage(), percentage())
                .as((tempo, kwaliteit, tijd) -> new Taak("taak", Percentage.van(aandeel), tempo, kwaliteit, tijd));
    }

    private static Arbitrary<Percentage> percentage() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2)
                .map(Percentage::new);
    }
}
