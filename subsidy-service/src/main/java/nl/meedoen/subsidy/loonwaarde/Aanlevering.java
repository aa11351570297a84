package nl.meedoen.subsidy.loonwaarde;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery of one version to UWV stands.
 *
 * @param op when it came to stand so: handed over, or judged by UWV
 * @param reden why UWV refused it
 */
public record Aanlevering(
        Status status,
        Instant aangeleverdOp,
        Instant op,
        @Nullable String reden) {

    public enum Status {
        AANGELEVERD,
        BEVESTIGD,
        GEWEIGERD
    }
}
