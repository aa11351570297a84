package nl.meedoen.common.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    void rounding_to_the_cent_moves_at_most_half_a_cent(
            @ForAll @LongRange(min = -100_000, max = 100_000) long teller,
            @ForAll @LongRange(min = 1, max = 1000) long noemer) {
        var exact = Breuk.van(teller, noemer);
        var verschil = Geld.afgerond(exact).breuk().min(exact);
        assertTrue(verschil.compareTo(Breuk.van(1, 200)) <= 0 && verschil.compareTo(Breuk.van(-1, 200)) >= 0);
    }
}
