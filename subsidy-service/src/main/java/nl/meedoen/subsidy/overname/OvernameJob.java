package nl.meedoen.subsidy.overname;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.meedoen.common.platform.security.Visibility;
import org.jboss.logging.Logger;

/**
 * Works on files until there is nothing left: a few lines in a transaction (a session that grows is slow), one by one where those fail together. What
 * stops half-way goes on after a restart, where it was.
 */
@ApplicationScoped
class OvernameJob {
    private static final Logger LOG = Logger.getLogger(OvernameJob.class);
    private static final int PER_KEER = 20;
    private static final int LANGST = (int) Duration.ofHours(2).toSeconds();

    private final OvernameVerwerken verwerken;
    private final Visibility visibility;

    OvernameJob(OvernameVerwerken verwerken, Visibility visibility) {
        this.verwerken = verwerken;
        this.visibility = visibility;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void werken() {
        visibility.everything();
        while (samen()) LOG.debug("een deel van een overname is klaar");
    }

    private boolean samen() {
        try {
            return alleen(() -> verwerken.stap(PER_KEER));
        } catch (RuntimeException eenVoorEen) {
            LOG.warn("een deel van een overname gaat regel voor regel", eenVoorEen);
            for (var i = 0; i < PER_KEER; i++) if (!een()) return false;
            return true;
        }
    }

    private boolean een() {
        try {
            return alleen(() -> verwerken.stap(1));
        } catch (RuntimeException fout) {
            LOG.error("een regel van een overname mislukt", fout);
            QuarkusTransaction.requiringNew().run(() -> verwerken.mislukt(fout));
            return true;
        }
    }

    private static boolean alleen(Callable<Boolean> werk) {
        return QuarkusTransaction.requiringNew().timeout(LANGST).call(werk);
    }
}
