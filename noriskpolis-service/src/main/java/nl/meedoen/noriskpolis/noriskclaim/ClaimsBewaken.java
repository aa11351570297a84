package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.time.Round;

/**
 * Looks every day at the spells of which UWV was asked nothing and nothing was told: policy that was not there may have come.
 */
@ApplicationScoped
class ClaimsBewaken {
    private final Noriskclaims claims;
    private final ClaimsBezien bezien;
    private final Round round;

    ClaimsBewaken(Noriskclaims claims, ClaimsBezien bezien, Round round) {
        this.claims = claims;
        this.bezien = bezien;
        this.round = round;
    }

    @Scheduled(cron = "{meedoen.claims.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleren() {
        round.past(claims::dienstverbandenZonder, "claims van dienstverband", bezien::bezien);
    }
}
