package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/**
 * Looks every day at the spells of which UWV was asked nothing and nothing was told: policy that was not there may have come.
 * What fails for one employment waits for the next day.
 */
@ApplicationScoped
class ClaimsBewaken {
    private static final Logger LOG = Logger.getLogger(ClaimsBewaken.class);

    private final Noriskclaims claims;
    private final ClaimsBezien bezien;
    private final Visibility visibility;

    ClaimsBewaken(Noriskclaims claims, ClaimsBezien bezien, Visibility visibility) {
        this.claims = claims;
        this.bezien = bezien;
        this.visibility = visibility;
    }

    @Scheduled(cron = "{meedoen.claims.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void controleren() {
        visibility.everything();
        for (var dienstverband : claims.dienstverbandenZonder()) {
            try {
                bezien.bezien(dienstverband);
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "claims van dienstverband %s", dienstverband);
            }
        }
    }
}
