package nl.meedoen.common.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BreukProperties {

    @Property
    void adding_the_parts_of_a_whole_gives_the_whole(
            @ForAll @LongRange(min = 1, max = 400) long delen, @ForAll @LongRange(max = 1_000_000) long geheel) {
        var som = Breuk.NUL;
        for (var i = 0; i < delen; i++) som = som.plus(Breuk.van(geheel, delen));
        assertEquals(Breuk.van(geheel), som);
    }

    @Property
    void dividing_undoes_multiplying(
            @ForAll long getal, @ForAll @LongRange(min = 1) long teller, @ForAll @LongRange(min = 1) long noemer) {
        var factor = Breuk.van(teller, noemer);
        assertEquals(Breuk.van(getal), Breuk.van(getal).maal(factor).gedeeldDoor(factor));
    }

    @Property
    void a_decimal_survives_the_round_trip(@ForAll @LongRange(min = -1_000_000, max = 1_000_000) long centen) {
        var bedrag = BigDecimal.valueOf(centen, 2);
        assertEquals(bedrag, Breuk.van(bedrag).afgerond(2));
    }

    @Property
    void a_decimal_of_any_length_is_taken_exactly(
            @ForAll BigInteger cijfers, @ForAll @IntRange(min = -20, max = 40) int decimalen) {
        var decimaal = new BigDecimal(cijfers, decimalen);
        var breuk = Breuk.van(decimaal);
        assertEquals(0, new BigDecimal(breuk.teller()).compareTo(decimaal.multiply(new BigDecimal(breuk.noemer()))));
    }

    @Property
    void rounding_to_the_cent_moves_at_most_half_a_cent(
            @ForAll @LongRange(min = -100_000, max = 100_000) long teller,
            @ForAll @LongRange(min = 1, max = 1000) long noemer) {
        var exact = Breuk.van(teller, noemer);
        var verschil = Geld.afgerond(exact).breuk().min(exact);
        assertTrue(verschil.compareTo(Breuk.van(1, 200)) <= 0 && verschil.compareTo(Breuk.van(-1, 200)) >= 0);
    }

    /** Small and large numbers are computed along different ways; both are checked against whole numbers without bound. */
    @Property(tries = 20_000)
    void every_step_is_exact_whatever_the_size(
            @ForAll("breuken") long[] een, @ForAll("breuken") long[] ander, @ForAll @LongRange(max = 6) long soort) {
        var a = Breuk.van(een[0], een[1]);
        var b = Breuk.van(ander[0], ander[1]);
        var uitkomst = soort < 3 ? a.plus(b) : soort < 5 ? a.maal(b) : a.min(b);
        var teller = soort < 3
                ? product(een[0], ander[1]).add(product(ander[0], een[1]))
                : soort < 5
                        ? product(een[0], ander[0])
                        : product(een[0], ander[1]).subtract(product(ander[0], een[1]));
        assertEquals(Breuk.van(teller, product(een[1], ander[1])), uitkomst);
        assertEquals(BigInteger.ONE, uitkomst.teller().gcd(uitkomst.noemer()));
        assertTrue(uitkomst.noemer().signum() > 0);
        assertEquals(
                new BigDecimal(uitkomst.teller()).divide(new BigDecimal(uitkomst.noemer()), 2, RoundingMode.HALF_UP),
                uitkomst.afgerond(2));
        assertEquals(uitkomst.teller().signum(), Integer.signum(uitkomst.compareTo(Breuk.NUL)));
        assertEquals(a.compareTo(b), -b.compareTo(a));
    }

    @Provide
    Arbitrary<long[]> breuken() {
        var groot = Arbitraries.longs();
        var klein = Arbitraries.longs().between(-1000, 1000);
        var rond = Arbitraries.longs().between((1L << 62) - 3, (1L << 62) + 3);
        var getal = Arbitraries.oneOf(klein, groot, rond, rond.map(waarde -> -waarde));
        return Combinators.combine(getal, getal.filter(waarde -> waarde != 0))
                .as((teller, noemer) -> new long[] {teller, noemer});
    }

    private static BigInteger product(long een, long ander) {
        return BigInteger.valueOf(een).multiply(BigInteger.valueOf(ander));
    }
}
