package nl.meedoen.subsidy.wet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/** What still awaits confirmation in the steps of an outcome, each reason once, so that the outcome repeats it. */
public final class Voorbehoud {
    private static final String SEPARATOR = "; ";

    private Voorbehoud() {}

    /** The reasons of all steps, joined; absent when there is none. */
    public static @Nullable String van(Collection<Onderbouwing> stappen) {
        return van(null, stappen);
    }

    /** The reason of the outcome itself with those of all steps, joined; absent when there is none. */
    public static @Nullable String van(@Nullable String eigen, Collection<Onderbouwing> stappen) {
        var redenen = new LinkedHashSet<String>();
        Stream.concat(Stream.ofNullable(eigen), stappen.stream().map(Onderbouwing::teBevestigen))
                .filter(Objects::nonNull)
                .forEach(reden -> redenen.addAll(List.of(reden.split(SEPARATOR))));
        return redenen.isEmpty() ? null : String.join(SEPARATOR, redenen);
    }
}
