package nl.meedoen.client.partner;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What UWV says it did with one version.
 *
 * @param bsn whom UWV took it for, where it says so
 */
public record Oordeel(
        UUID loonwaardebepaling,
        int versie,
        @Nullable OpgegevenBsn bsn,
        Instant verwerktOp,
        Resultaat resultaat,
        @Nullable String reden) {

    public enum Resultaat {
        AANVAARD,
        GEWEIGERD
    }
}
