package nl.meedoen.subsidy.wet.termijnenwet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Artikel 1 lid 1: «Een in een wet gestelde termijn die op een zaterdag, zondag of algemeen erkende feestdag eindigt,
 * wordt verlengd tot en met de eerstvolgende dag die niet een zaterdag, zondag of algemeen erkende feestdag is.»
 *
 * <p>Artikel 3 names the days: «de Nieuwjaarsdag, de Christelijke tweede Paas- en Pinksterdag, de beide Kerstdagen, de
 * Hemelvaartsdag, de dag waarop de verjaardag van de Koning wordt gevierd en de vijfde mei», and makes Good Friday their
 * equal.
 */
public final class Termijnenwet {
    private static final Set<MonthDay> VASTE_FEESTDAGEN =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final MonthDay KONINGSDAG = MonthDay.of(4, 27);
    private static final Set<Integer> DAGEN_NA_PASEN = Set.of(-2, 1, 39, 50);

    private Termijnenwet() {}

    /** The day itself, or the first day after it on which people work. */
    public static LocalDate verlengd(LocalDate laatsteDag) {
        var dag = laatsteDag;
        while (vrij(dag)) dag = dag.plusDays(1);
        return dag;
    }

    private static boolean vrij(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY
                || dag.getDayOfWeek() == DayOfWeek.SUNDAY
                || VASTE_FEESTDAGEN.contains(MonthDay.from(dag))
                || dag.equals(koningsdag(dag.getYear()))
                || DAGEN_NA_PASEN.contains(
                        dag.getDayOfYear() - pasen(dag.getYear()).getDayOfYear());
    }

    /** The day before, where the king's birthday falls on a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        var dag = KONINGSDAG.atYear(jaar);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
    private static LocalDate pasen(int jaar) {
        int eeuw = jaar / 100;
        int epacta = (19 * (jaar % 19) + eeuw - eeuw / 4 - (eeuw - (eeuw + 8) / 25 + 1) / 3 + 15) % 30;
        int zondag = (32 + 2 * (eeuw % 4) + 2 * (jaar % 100 / 4) - epacta - jaar % 100 % 4) % 7;
        int correctie = (jaar % 19 + 11 * epacta + 22 * zondag) / 451;
        int dag = epacta + zondag - 7 * correctie + 114;
        return LocalDate.of(jaar, dag / 31, dag % 31 + 1);
    }
}
