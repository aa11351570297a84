package nl.meedoen.noriskpolis.wet.ziektewet29b;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an employment is covered on a day. */
public sealed interface Dekkingsoordeel {
    /**
     * @param vanaf the first covered day
     * @param tot the last one; absent where there is no end
     */
    record Gedekt(
            Dekkingsgrond grond, LocalDate vanaf, @Nullable LocalDate tot) implements Dekkingsoordeel {}

    record NietGedekt(GeenDekking reden) implements Dekkingsoordeel {}

    /** Why UWV is to be expected to pay nothing; empty where it pays, also where article 29b itself makes it. */
    default Optional<GeenDekking> redenGeenZiekengeld() {
        return this instanceof NietGedekt(var reden) && !reden.uwvBetaalt() ? Optional.of(reden) : Optional.empty();
    }

    default boolean gedekt() {
        return this instanceof Gedekt;
    }
}
