package nl.meedoen.noriskpolis.vergelijking;

import java.util.UUID;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/**
 * One spell, in the file, in our record or in both.
 *
 * @param regel the line of the file below its header; absent for what only we have
 * @param ziekmelding absent for what only UWV has
 */
public record Vergelijkregel(
        @Nullable Integer regel,
        @Nullable UUID ziekmelding,
        Uitkomst uitkomst,
        @Nullable Integer dagenUwv,
        @Nullable Integer onzeDagen,
        @Nullable Geld uitkeringUwv,
        @Nullable Geld onzeUitkering) {

    public enum Uitkomst {
        GELIJK,
        /** In both, with other days or another amount. */
        AFWIJKEND,
        ALLEEN_UWV,
        ALLEEN_WIJ
    }
}
