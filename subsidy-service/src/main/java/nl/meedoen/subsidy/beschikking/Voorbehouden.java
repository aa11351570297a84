package nl.meedoen.subsidy.beschikking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.meedoen.common.beleid.Waarde;
import nl.meedoen.common.law.Onderbouwing;

/** What a letter says that awaits confirmation, each reason once. */
final class Voorbehouden {
    private static final String SEPARATOR = "; ";

    private Voorbehouden() {}

    static List<String> van(Onderbouwing grond, List<Waarde<?>> waarden) {
        Set<String> redenen = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(grond.teBevestigen()), waarden.stream().map(Waarde::teBevestigen))
                .filter(Objects::nonNull)
                .forEach(reden -> redenen.addAll(List.of(reden.split(SEPARATOR))));
        return List.copyOf(redenen);
    }
}
