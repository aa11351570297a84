package nl.meedoen.subsidy.loonwaarde;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import nl.meedoen.subsidy.wet.artikel6.Taak;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, when, with what and by whom.
 *
 * @param deskundige absent where a decision brought the loonwaarde and did not say
 * @param taken what the percentage was computed from; empty where the percentage itself was given
 * @param functieloon full-time wage for the job, euro a month without holiday allowance; needed up to 31-12-2016
 */
public record Meting(
        Percentage percentage,
        LocalDate meetdatum,
        String instrument,
        @Nullable String deskundige,
        List<Taak> taken,
        @Nullable Geld functieloon,
        Percentage vakantiebijslagPercentage) {

    Loonwaarde loonwaarde() {
        return new Loonwaarde(percentage, functieloon, vakantiebijslagPercentage);
    }

    Meting met(Percentage ander, List<Taak> andereTaken) {
        return new Meting(
                ander, meetdatum, instrument, deskundige, andereTaken, functieloon, vakantiebijslagPercentage);
    }

    boolean zelfdeUitkomst(Meting andere) {
        return percentage.equals(andere.percentage) && meetdatum.equals(andere.meetdatum);
    }
}
