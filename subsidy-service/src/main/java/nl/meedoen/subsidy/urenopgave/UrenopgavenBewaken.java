package nl.meedoen.subsidy.urenopgave;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/** Looks every day which hours are owed: reminds the employer, and after the term lets payment stand still. What fails for one subsidy waits for the next day. */
@ApplicationScoped
class UrenopgavenBewaken {
    private static final Logger LOG = Logger.getLogger(UrenopgavenBewaken.class);

    private final OpenUren open;
    private final Beleid beleid;
    private final Visibility visibility;
    private final Clock clock;

    UrenopgavenBewaken(OpenUren open, Beleid beleid, Visibility visibility, Clock clock) {
        this.open = open;
        this.beleid = beleid;
        this.visibility = visibility;
        this.clock = clock;
    }

    @Scheduled(cron = "{meedoen.urenopgave.controle}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void controleren() {
        controleren(LocalDate.now(clock));
    }

    void controleren(LocalDate vandaag) {
        visibility.everything();
        for (var subsidie : open.subsidies()) {
            try {
                open.controleren(subsidie, vandaag, beleid);
            } catch (BeleidOntbreekt onbekend) {
                LOG.warnf("urenopgave van loonkostensubsidie %s: %s", subsidie, onbekend.getMessage());
            } catch (RuntimeException mislukt) {
                LOG.errorf(mislukt, "urenopgave van loonkostensubsidie %s", subsidie);
            }
        }
    }
}
