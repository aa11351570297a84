package nl.meedoen.subsidy.rekening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earlier of two days of which either may be unknown. */
final class Vroegste {
    private Vroegste() {}

    static @Nullable LocalDate van(@Nullable LocalDate een, @Nullable LocalDate ander) {
        if (een == null) return ander;
        return ander == null || een.isBefore(ander) ? een : ander;
    }
}
