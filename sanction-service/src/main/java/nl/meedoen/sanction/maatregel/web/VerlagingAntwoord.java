package nl.meedoen.sanction.maatregel.web;

import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.sanction.maatregel.Opgelegd;
import nl.meedoen.sanction.wet.artikel18.Deelbedrag;
import nl.meedoen.sanction.wet.artikel18.Lid;
import org.jspecify.annotations.Nullable;

/**
 * The lowering as it is shown.
 *
 * @param lid of article 18 in the chain of repeats; absent for a duty that is not uniform
 */
record VerlagingAntwoord(
        Percentage percentage,
        int maanden,
        LocalDate einddatum,
        @Nullable Lid lid,
        List<Deelbedrag> verrekening) {

    static @Nullable VerlagingAntwoord van(@Nullable Opgelegd opgelegd) {
        if (opgelegd == null) return null;
        return new VerlagingAntwoord(
                new Percentage(opgelegd.percentage()),
                opgelegd.maanden(),
                opgelegd.einddatum(),
                opgelegd.lid(),
                opgelegd.verrekening());
    }
}
