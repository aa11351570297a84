package nl.meedoen.noriskpolis.ziekmelding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Looks every night which reports have become possible with the day. What fails for one waits for the next night. */
@ApplicationScoped
class BerichtenBewaken {
    private static final Logger LOG = Logger.getLogger(BerichtenBewaken.class);

    private final Berichten berichten;
    private final BerichtenWegen wegen;
    private final Visibility visibility;
    private final Clock clock;

    BerichtenBewaken(Berichten berichten, BerichtenWegen wegen, Visibility visibility, Clock clock) {
        this.berichten = berichten;
        this.wegen = wegen;
        this.visibility = visibility;
        this.clock = clock;
    }

    @Scheduled(cron = "{meedoen.berichten.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void controleren() {
        visibility.everything();
        for (var dienstverband : berichten.wachtendTotEnMet(LocalDate.now(clock))) {
            try {
                wegen.wegen(dienstverband);
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "ziekmeldingen van dienstverband %s", dienstverband);
            }
        }
    }
}
