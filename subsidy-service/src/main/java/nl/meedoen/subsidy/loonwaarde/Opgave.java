package nl.meedoen.subsidy.loonwaarde;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Taak;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as it is handed in.
 *
 * @param geldigVanaf the first day for which it holds
 * @param uitkomst the percentage, or the tasks from which it follows
 */
public record Opgave(
        UUID dienstverband,
        LocalDate geldigVanaf,
        LocalDate meetdatum,
        String instrument,
        String deskundige,
        Uitkomst uitkomst,
        @Nullable Geld functieloon,
        Percentage vakantiebijslagPercentage) {

    /** Exactly one of the two is to be given. */
    public record Uitkomst(@Nullable Percentage percentage, List<Taak> taken) {}
}
