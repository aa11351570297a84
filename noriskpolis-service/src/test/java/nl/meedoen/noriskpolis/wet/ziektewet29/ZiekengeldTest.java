package nl.meedoen.noriskpolis.wet.ziektewet29;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.Noriskbeleid;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import org.junit.jupiter.api.Test;

class ZiekengeldTest {
    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 9);
    private static final Noriskbeleid BELEID = Beleid.vanClasspath().noriskpolis("GM0597", MAANDAG);

    @Test
    void lid2_over_maandag_tot_en_met_vrijdag() {
        var deel = over(70, MAANDAG, MAANDAG.plusDays(13)).getFirst();
        assertEquals(10, deel.dagen());
        assertEquals(Geld.van("737.10"), deel.bedrag());
        assertEquals("Ziektewet artikel 29 lid 2", deel.onderbouwing().artikel().toString());
    }

    @Test
    void lid2_een_weekeinde_geeft_niets() {
        assertEquals(List.of(), over(70, MAANDAG.plusDays(5), MAANDAG.plusDays(6)));
    }

    @Test
    void honderd_procent_op_verzoek_geldt_52_weken() {
        var delen = over(100, MAANDAG, MAANDAG.plusWeeks(53).minusDays(1));
        assertEquals(
                List.of(Percentage.HONDERD, Percentage.van(70)),
                delen.stream().map(Ziekengelddeel::percentage).toList());
        assertEquals(
                List.of(Geld.van("27378.00"), Geld.van("368.55")),
                delen.stream().map(Ziekengelddeel::bedrag).toList());
        assertEquals(MAANDAG.plusWeeks(52), delen.getLast().vanaf());
    }

    @Property
    void elk_deel_sluit_aan_en_samen_zijn_het_alle_werkdagen(
            @ForAll @IntRange(max = 500) int vanaf, @ForAll @IntRange(min = 1, max = 728) int dagen) {
        var begin = MAANDAG.plusDays(vanaf);
        var einde = begin.plusDays(dagen - 1L);
        var delen = over(100, begin, einde);
        var werkdagen = begin.datesUntil(einde.plusDays(1))
                .filter(dag -> dag.getDayOfWeek().getValue() <= 5)
                .count();
        assertEquals(werkdagen, delen.stream().mapToLong(Ziekengelddeel::dagen).sum());
        assertTrue(delen.size() <= 2);
    }

    private static List<Ziekengelddeel> over(int percentage, LocalDate vanaf, LocalDate tot) {
        return new Ziekengeld(MAANDAG, Geld.van("105.30"), Percentage.van(percentage), BELEID)
                .over(new Periode(vanaf, tot));
    }
}
