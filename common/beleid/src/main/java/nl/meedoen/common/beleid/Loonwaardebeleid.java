package nl.meedoen.common.beleid;

import java.util.Optional;
import nl.meedoen.common.law.Percentage;

/**
 * How loonwaarde is determined and when it is looked at again, by the day of the measurement.
 *
 * @param methode how tasks become one percentage
 * @param decimalen to how many decimals of a percent the outcome is rounded
 * @param kleinsteHoofdtaak the least share of the working week that is a main task; absent where every task counts
 * @param herbeoordelingMaanden months until the loonwaarde has to be determined again
 * @param herbeoordelingBeschutMaanden the same for beschut werk
 */
public record Loonwaardebeleid(
        Waarde<Methode> methode,
        Waarde<Integer> decimalen,
        Optional<Waarde<Percentage>> kleinsteHoofdtaak,
        Waarde<Integer> herbeoordelingMaanden,
        Waarde<Integer> herbeoordelingBeschutMaanden) {

    public enum Methode {
        /** Per task: tempo × quality × availability × share of the working time (2015). */
        TAKEN,
        /** Per main task: tempo, quality and net working time (since 1-7-2021). */
        HOOFDTAKEN
    }
}
