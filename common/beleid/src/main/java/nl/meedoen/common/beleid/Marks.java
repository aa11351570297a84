package nl.meedoen.common.beleid;

import org.jspecify.annotations.Nullable;

/** Reasons why a value awaits confirmation, joined into one. */
final class Marks {
    private Marks() {}

    static @Nullable String join(@Nullable String first, @Nullable String second) {
        if (first == null) return second;
        return second == null ? first : first + "; " + second;
    }
}
