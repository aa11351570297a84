package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Closes a run once the bank has answered for each of its transfers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BetaalrunVerwerken {
    private final Betaalruns runs;
    private final Betaalopdrachten opdrachten;
    private final Clock clock;

    BetaalrunVerwerken(Betaalruns runs, Betaalopdrachten opdrachten, Clock clock) {
        this.runs = runs;
        this.opdrachten = opdrachten;
        this.clock = clock;
    }

    /** Closes those of the runs that have no open transfer left. */
    public void afronden(Collection<UUID> ids) {
        ids.stream().sorted().forEach(id -> {
            var run = runs.eenVergrendeld(id);
            if (!opdrachten.open(id)) run.verwerken(clock.instant());
        });
    }
}
