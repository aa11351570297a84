package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/**
 * Computes a run from its first subsidy to its last, part by part. Memory holds one part; a crash leaves an unfinished
 * concept, which nobody can approve and which is computed anew on request.
 */
@ApplicationScoped
class BetaalrunBerekenen {
    private static final Logger LOG = Logger.getLogger(BetaalrunBerekenen.class);
    private static final UUID BEGIN = new UUID(0, 0);

    private final BetaalrunDeel deel;
    private final Visibility visibility;

    BetaalrunBerekenen(BetaalrunDeel deel, Visibility visibility) {
        this.deel = deel;
        this.visibility = visibility;
    }

    /** Outside the request that asked for it. */
    @ActivateRequestContext
    void berekenen(UUID run, UUID token) {
        visibility.everything();
        try {
            var verder = Optional.of(BEGIN);
            while (verder.isPresent()) verder = deel.rekenen(run, token, verder.get());
        } catch (RuntimeException e) {
            LOG.errorf(e, "betaalrun %s: de berekening is afgebroken", run);
            deel.afbreken(run, token, "De berekening is door een storing gestopt. Laat opnieuw berekenen.");
        }
    }
}
