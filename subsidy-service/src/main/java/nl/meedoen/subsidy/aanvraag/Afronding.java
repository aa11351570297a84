package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * How a request ended.
 *
 * @param door who ended it
 * @param reden why it was withdrawn; absent after a decision
 * @param onderbouwing the grounds of the decision; absent after a withdrawal
 * @param doelgroep what was found of the person, for the person and the municipality alone; absent where that was not
 *     judged
 */
public record Afronding(
        LocalDate op,
        String door,
        @Nullable String reden,
        @Nullable Onderbouwing onderbouwing,
        @Nullable Onderbouwing doelgroep) {

    /** A decision for which nobody's place in the target group was judged. */
    static Afronding besluit(LocalDate op, String door, Onderbouwing onderbouwing) {
        return new Afronding(op, door, null, onderbouwing, null);
    }
}
