package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the employer was heard before a decision against it (Awb article 4:8). Article 4:12 makes no exception for taking
 * back a subsidy.
 *
 * @param op the day on which it was given, or on which it was clear that none would come
 */
public record Zienswijze(
        Soort soort, LocalDate op, @Nullable String verslag) {

    public enum Soort {
        GEGEVEN,
        /** Asked for; the employer gave none. */
        AFGEZIEN
    }
}
