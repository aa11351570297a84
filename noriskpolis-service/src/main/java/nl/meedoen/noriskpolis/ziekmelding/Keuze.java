package nl.meedoen.noriskpolis.ziekmelding;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** One of a few words in a query. */
public final class Keuze {
    private Keuze() {}

    /** @throws Refusal 400 for any other word */
    public static <E extends Enum<E>> @Nullable E uit(String naam, Class<E> woorden, @Nullable String woord) {
        if (woord == null || woord.isEmpty()) return null;
        return Arrays.stream(woorden.getEnumConstants())
                .filter(een -> een.name().equals(woord))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(naam, "waarde-onbekend", "moet een zijn van " + alle(woorden)));
    }

    private static String alle(Class<? extends Enum<?>> woorden) {
        return Arrays.stream(woorden.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
