package nl.meedoen.subsidy.samenloop;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;

/**
 * A payment of sickness benefit by UWV to the employer.
 *
 * @param betaling UWV's name for it
 * @param eersteZiektedag of the spell it is about
 * @param dagen with a last day
 * @param aantal days of benefit in it, as UWV counts
 * @param dagloon euro a day
 * @param uitkering percent of the daily wage
 * @param deel percent of the benefit that UWV pays; 100 unless the subsidy runs on (Ziektewet article 29e)
 */
record Ziekengeld(
        String betaling,
        LocalDate eersteZiektedag,
        Periode dagen,
        int aantal,
        Geld dagloon,
        Percentage uitkering,
        Percentage deel) {

    /** Euro over a day at a part of the benefit, unrounded; none on Saturday and Sunday (Ziektewet article 29 lid 2). */
    Breuk over(LocalDate dag, Percentage part) {
        return weekend(dag) ? Breuk.NUL : perDag(part);
    }

    /** How many days UWV counts more than there are working days; negative where it counts fewer. */
    long teveel() {
        return aantal - dagen.dagenReeks().filter(dag -> !weekend(dag)).count();
    }

    /** Euro a day of benefit, unrounded. */
    Breuk perDag(Percentage part) {
        return dagloon.breuk().maal(uitkering.deel()).maal(part.deel());
    }

    static boolean weekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
