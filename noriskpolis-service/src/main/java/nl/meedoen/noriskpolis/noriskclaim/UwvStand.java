package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far UWV has come with a claim.
 *
 * @param volgnummer of its last judgment; 0 while there is none
 * @param plausibel whether it finds the sickness plausible; absent while there is none
 * @param beoordeeldOp when it judged
 */
@Embeddable
public record UwvStand(
        int volgnummer,
        @Nullable Boolean plausibel,
        @Nullable Instant beoordeeldOp) {
    static final UwvStand GEEN = new UwvStand(0, null, null);
}
