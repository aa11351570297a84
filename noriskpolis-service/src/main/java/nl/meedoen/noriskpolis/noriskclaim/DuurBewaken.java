package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Looks every day which covers have reached their longest duration. What fails for one waits for the next day. */
@ApplicationScoped
class DuurBewaken {
    private static final Logger LOG = Logger.getLogger(DuurBewaken.class);

    private final Noriskclaims claims;
    private final DuurVerstrijken verstrijken;
    private final Visibility visibility;
    private final Clock clock;

    DuurBewaken(Noriskclaims claims, DuurVerstrijken verstrijken, Visibility visibility, Clock clock) {
        this.claims = claims;
        this.verstrijken = verstrijken;
        this.visibility = visibility;
        this.clock = clock;
    }

    @Scheduled(cron = "{meedoen.dekkingsduur.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void controleren() {
        visibility.everything();
        var vandaag = LocalDate.now(clock);
        for (var claim : claims.doorlopend()) {
            try {
                verstrijken.controleren(claim, vandaag);
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "dekkingsduur van noriskclaim %s", claim);
            }
        }
    }
}
