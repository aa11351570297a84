package nl.meedoen.local.partners;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A run of days within one calendar year, both ends included, over which UWV pays. */
record Tijdvak(LocalDate vanaf, LocalDate tot) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LANGSTE_WEKEN = 104;

    /**
     * The days of one sickness, at most 104 weeks, cut where a year ends: UWV bills by year.
     *
     * @param eersteWerkdag no longer a day of sickness
     */
    static List<Tijdvak> vanZiekte(LocalDate eersteZiektedag, LocalDate eersteWerkdag) {
        var einde = earliest(eersteWerkdag, eersteZiektedag.plusWeeks(LANGSTE_WEKEN));
        var tijdvakken = new ArrayList<Tijdvak>();
        for (var vanaf = eersteZiektedag; vanaf.isBefore(einde); ) {
            var nieuwjaar = vanaf.withDayOfYear(1).plusYears(1);
            var volgende = earliest(nieuwjaar, einde);
            tijdvakken.add(new Tijdvak(vanaf, volgende.minusDays(1)));
            vanaf = volgende;
        }
        return List.copyOf(tijdvakken);
    }

    int jaar() {
        return vanaf.getYear();
    }

    /** Monday up to and including Friday. */
    int uitkeringsdagen() {
        return (int) vanaf.datesUntil(tot.plusDays(1))
                .filter(dag -> !WEEKEND.contains(dag.getDayOfWeek()))
                .count();
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
