package nl.meedoen.client.partner.overdracht;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.meedoen.common.platform.security.Visibility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets every night the spells that no claim was made for. Which of them UWV heard, stays. */
@ApplicationScoped
class OverdrachtVergeten {
    private static final Logger LOG = Logger.getLogger(OverdrachtVergeten.class);

    private final Overdrachten overdrachten;
    private final Visibility visibility;
    private final Clock clock;
    private final Period bewaren;

    /** @param bewaren how long after the last word a spell waits for its claim, as in {@code P1Y} */
    OverdrachtVergeten(
            Overdrachten overdrachten,
            Visibility visibility,
            Clock clock,
            @ConfigProperty(name = "meedoen.overdracht.bewaren") String bewaren) {
        this.overdrachten = overdrachten;
        this.visibility = visibility;
        this.clock = clock;
        this.bewaren = Period.parse(bewaren);
    }

    @Scheduled(cron = "{meedoen.overdracht.opruimen}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void vergeten() {
        visibility.everything();
        var voor = LocalDate.now(clock).minus(bewaren).atStartOfDay(clock.getZone());
        var vergeten = overdrachten.vergeet(voor.toInstant());
        if (vergeten > 0) LOG.infof("%d ziektegevallen zonder claim vergeten", vergeten);
    }
}
