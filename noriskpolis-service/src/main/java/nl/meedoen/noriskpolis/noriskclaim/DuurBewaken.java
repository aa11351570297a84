package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Looks every day which covers have reached their longest duration. What fails for one waits for the next day. */
@ApplicationScoped
class DuurBewaken {
    private static final Logger LOG = Logger.getLogger(DuurBewaken.class);

    private final Noriskclaims claims;
    private final DuurVerstrijken verstrijken;
    private final Visibility visibility;

    DuurBewaken(Noriskclaims claims, DuurVerstrijken verstrijken, Visibility visibility) {
        this.claims = claims;
        this.verstrijken = verstrijken;
        this.visibility = visibility;
    }

    @Scheduled(cron = "{meedoen.dekkingsduur.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void controleren() {
        visibility.everything();
        for (var claim : claims.doorlopend()) {
            try {
                verstrijken.controleren(claim);
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "dekkingsduur van noriskclaim %s", claim);
            }
        }
    }
}
