package nl.meedoen.subsidy.loonwaarde.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.meedoen.subsidy.loonwaarde.Aanlevering;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery to UWV stands.
 *
 * @param op when it came to stand so
 * @param dagenOpen whole days since it was delivered; absent once UWV has accepted it
 */
record AanleveringAntwoord(
        Aanlevering.Status status,
        Instant op,
        @Nullable String reden,
        @Nullable Long dagenOpen) {

    static AanleveringAntwoord van(Aanlevering aanlevering, Clock clock) {
        var open = aanlevering.status() == Aanlevering.Status.BEVESTIGD
                ? null
                : Duration.between(aanlevering.aangeleverdOp(), clock.instant()).toDays();
        return new AanleveringAntwoord(aanlevering.status(), aanlevering.op(), aanlevering.reden(), open);
    }
}
