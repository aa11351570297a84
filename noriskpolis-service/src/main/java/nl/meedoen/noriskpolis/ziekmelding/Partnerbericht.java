package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says of sickness or recovery in an employment.
 *
 * @param client whose employment it takes it for; absent where it does not say
 * @param gemeente the municipality it takes it for; absent where it does not say
 * @param dag the first day of sickness, or of work
 * @param gemeldOp when it heard of it, where it says so
 */
public record Partnerbericht(
        UUID dienstverband,
        @Nullable UUID client,
        @Nullable String gemeente,
        Bron bron,
        Bericht.Soort soort,
        LocalDate dag,
        @Nullable Instant gemeldOp) {}
