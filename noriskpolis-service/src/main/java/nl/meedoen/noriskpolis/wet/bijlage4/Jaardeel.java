package nl.meedoen.noriskpolis.wet.bijlage4;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.time.Month;
import nl.meedoen.common.law.Breuk;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Periode;

/**
 * What of a payment belongs to one year of sickness. The days of benefit are the first working days of the period; what
 * its working days cannot hold belongs to the year in which it ends. The amount goes with the days, rounded half up to
 * the cent, and the parts of the years add up to the whole.
 *
 * @param dagen days of benefit in the year
 * @param bedrag euro in the year
 */
public record Jaardeel(int dagen, Geld bedrag) {
    public static final Jaardeel NIETS = new Jaardeel(0, Geld.NUL);

    /** @param periode what the payment is about, with an end */
    public static Jaardeel van(int jaar, Periode periode, int dagen, Geld bedrag) {
        var voor = totEnMet(jaar - 1, periode, dagen, bedrag);
        var metJaar = totEnMet(jaar, periode, dagen, bedrag);
        return new Jaardeel(metJaar.dagen - voor.dagen, metJaar.bedrag.min(voor.bedrag));
    }

    /** Working days of a year in a period, which may have no end. */
    public static int werkdagen(int jaar, Periode periode) {
        return periode.doorsnede(
                        new Periode(LocalDate.of(jaar, Month.JANUARY, 1), LocalDate.of(jaar, Month.DECEMBER, 31)))
                .map(Jaardeel::werkdagen)
                .orElse(0);
    }

    /** Of more days no more than so many, with their share of the amount, rounded half up to the cent. */
    public Jaardeel hoogstens(int aantal) {
        if (dagen <= aantal) return this;
        return new Jaardeel(aantal, Geld.afgerond(bedrag.breuk().maal(Breuk.van(aantal, dagen))));
    }

    public Jaardeel plus(Jaardeel ander) {
        return new Jaardeel(dagen + ander.dagen, bedrag.plus(ander.bedrag));
    }

    /** Everything up to and including a year. */
    private static Jaardeel totEnMet(int jaar, Periode periode, int dagen, Geld bedrag) {
        var laatste = LocalDate.of(jaar, Month.DECEMBER, 31);
        if (periode.van().isAfter(laatste)) return NIETS;
        if (!Periode.vanaf(laatste.plusDays(1)).overlapt(periode)) return new Jaardeel(dagen, bedrag);
        var eerder = Math.min(dagen, werkdagen(new Periode(periode.van(), laatste)));
        if (eerder == 0) return NIETS;
        return new Jaardeel(eerder, Geld.afgerond(bedrag.breuk().maal(Breuk.van(eerder, dagen))));
    }

    private static int werkdagen(Periode periode) {
        return (int) periode.dagenReeks()
                .filter(dag -> dag.getDayOfWeek().compareTo(SATURDAY) < 0)
                .count();
    }
}
