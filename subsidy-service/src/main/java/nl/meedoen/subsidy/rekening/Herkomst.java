package nl.meedoen.subsidy.rekening;

import org.jspecify.annotations.Nullable;

/**
 * Who brought a fact and why. Kept beside the fact; nothing computes with it.
 *
 * @param door the person by the token, or the service or party that told of it
 * @param reden as the reporter gave it; absent where none was asked
 */
public record Herkomst(String door, @Nullable String reden) {

    public static Herkomst van(String door) {
        return new Herkomst(door, null);
    }
}
