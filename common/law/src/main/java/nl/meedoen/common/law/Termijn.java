package nl.meedoen.common.law;

import java.time.LocalDate;
import java.time.Period;

/** A term as laws count it: the day after the start is day one, the last day is inclusive. */
public record Termijn(Period duur) {

    public static Termijn weken(int weken) {
        return new Termijn(Period.ofWeeks(weken));
    }

    public static Termijn maanden(int maanden) {
        return new Termijn(Period.ofMonths(maanden));
    }

    /** The last day of a term that starts the day after {@code begin}. */
    public LocalDate laatsteDagNa(LocalDate begin) {
        return begin.plus(duur);
    }

    /** The last day of a term whose first day is {@code eersteDag}. */
    public LocalDate laatsteDagVanaf(LocalDate eersteDag) {
        return eersteDag.plus(duur).minusDays(1);
    }
}
