package nl.meedoen.noriskpolis.noriskclaim;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.time.Round;

/** Looks every day which covers have reached their longest duration. */
@ApplicationScoped
class DuurBewaken {
    private final Noriskclaims claims;
    private final DuurVerstrijken verstrijken;
    private final Round round;

    DuurBewaken(Noriskclaims claims, DuurVerstrijken verstrijken, Round round) {
        this.claims = claims;
        this.verstrijken = verstrijken;
        this.round = round;
    }

    @Scheduled(cron = "{meedoen.dekkingsduur.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleren() {
        round.past(claims::doorlopend, "dekkingsduur van noriskclaim", verstrijken::controleren);
    }
}
