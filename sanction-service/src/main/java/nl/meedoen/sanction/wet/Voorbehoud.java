package nl.meedoen.sanction.wet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** What still awaits confirmation in the steps of an outcome, each reason once, so that the outcome repeats it. */
public final class Voorbehoud {
    private static final String SEPARATOR = "; ";

    private Voorbehoud() {}

    /** The reasons of all steps, joined; absent when there is none. */
    public static @Nullable String van(Collection<Onderbouwing> stappen) {
        var redenen = stappen.stream()
                .map(Onderbouwing::teBevestigen)
                .filter(Objects::nonNull)
                .flatMap(reden -> Arrays.stream(reden.split(SEPARATOR)))
                .distinct()
                .collect(Collectors.joining(SEPARATOR));
        return redenen.isEmpty() ? null : redenen;
    }
}
