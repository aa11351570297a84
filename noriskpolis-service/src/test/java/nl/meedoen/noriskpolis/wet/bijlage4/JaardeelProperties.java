package nl.meedoen.noriskpolis.wet.bijlage4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;

class JaardeelProperties {
    @Property
    void de_jaren_zijn_samen_het_geheel(
            @ForAll @IntRange(max = 800) int begin,
            @ForAll @IntRange(max = 600) int lengte,
            @ForAll @IntRange(max = 400) int dagen,
            @ForAll @IntRange(max = 9_999_999) int centen) {
        var van = LocalDate.of(2015, 1, 1).plusDays(begin);
        var periode = new Periode(van, van.plusDays(lengte));
        var bedrag = new Geld(BigDecimal.valueOf(dagen == 0 ? 0 : centen, 2));
        var som = Jaardeel.NIETS;
        for (var jaar = 2014; jaar <= 2020; jaar++) {
            var deel = Jaardeel.van(jaar, periode, dagen, bedrag);
            assertFalse(deel.dagen() < 0 || deel.bedrag().negatief());
            som = som.plus(deel);
        }
        assertEquals(new Jaardeel(dagen, bedrag), som);
    }

    @Example
    void om_de_jaarwisseling_gaan_de_eerste_werkdagen_voor() {
        var periode = new Periode(LocalDate.of(2015, 12, 28), LocalDate.of(2016, 1, 8));
        assertEquals(new Jaardeel(4, Geld.van("280.00")), Jaardeel.van(2015, periode, 10, Geld.van("700.00")));
        assertEquals(new Jaardeel(6, Geld.van("420.00")), Jaardeel.van(2016, periode, 10, Geld.van("700.00")));
        assertEquals(Jaardeel.NIETS, Jaardeel.van(2017, periode, 10, Geld.van("700.00")));
    }

    @Example
    void ziekengeld_is_dagloon_maal_percentage_maal_dagen_maal_deel_en_wordt_eenmaal_afgerond() {
        assertEquals(
                Geld.van("589.68"), Ziekengeld.over(8, Geld.van("105.30"), Percentage.van(70), Percentage.HONDERD));
        assertEquals(Geld.van("0.01"), Ziekengeld.over(1, Geld.van("0.01"), Percentage.van(70), Percentage.van(72)));
        assertEquals(Geld.NUL, Ziekengeld.over(0, Geld.van("105.30"), Percentage.van(70), Percentage.HONDERD));
    }
}
