package nl.meedoen.subsidy.betaalrun;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where runs are computed, two at a time, so that they leave connections for everything else. */
@ApplicationScoped
class Rekentaak {
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final BetaalrunBerekenen berekenen;
    private final Duration geduld;

    Rekentaak(BetaalrunBerekenen berekenen, @ConfigProperty(name = "meedoen.betaalrun.geduld") Duration geduld) {
        this.berekenen = berekenen;
        this.geduld = geduld;
    }

    /** Computes; returns when it is done, or earlier when it takes long. Then it goes on by itself. */
    void berekenen(UUID run, UUID token) {
        var werk = threads.submit(() -> berekenen.berekenen(run, token));
        try {
            werk.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException goesOn) {
            return;
        } catch (ExecutionException e) {
            throw new IllegalStateException("betaalrun " + run + " is niet berekend", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("onderbroken tijdens het wachten", e);
        }
    }

    @PreDestroy
    void sluiten() {
        threads.shutdownNow();
    }
}
