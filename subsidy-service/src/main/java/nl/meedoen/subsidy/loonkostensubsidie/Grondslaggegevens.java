package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;

/**
 * What the amount rests on, as requested and decided.
 *
 * @param percentage the loonwaarde; absent for a flat-rate subsidy
 * @param meetdatum the day it was measured
 * @param instrument what it was measured with
 * @param functieloon full-time wage for the job, euro a month without holiday allowance; needed up to 31-12-2016
 * @param vakantiebijslagPercentage holiday allowance owed to this person
 */
public record Grondslaggegevens(
        Soort soort,
        @Nullable Percentage percentage,
        @Nullable LocalDate meetdatum,
        @Nullable String instrument,
        @Nullable Geld functieloon,
        Percentage vakantiebijslagPercentage) {

    public enum Soort {
        LOONWAARDE,
        FORFAITAIR
    }

    /** The same as the rules take it. */
    public Grondslag grondslag() {
        return percentage == null
                ? new Grondslag.Forfaitair()
                : new Grondslag.OpLoonwaarde(new Loonwaarde(percentage, functieloon, vakantiebijslagPercentage));
    }
}
