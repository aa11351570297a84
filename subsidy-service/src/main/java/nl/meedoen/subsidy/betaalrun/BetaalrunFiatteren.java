package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Approves a run: by another person than its maker, and only while nothing it was computed from has changed. */
@ApplicationScoped
public class BetaalrunFiatteren {
    private final Betaalruns runs;
    private final Keten keten;
    private final Sindsdien sindsdien;
    private final Betaalbaarstelling betaalbaarstelling;
    private final Preconditions preconditions;
    private final Caller caller;
    private final Clock clock;

    BetaalrunFiatteren(
            Betaalruns runs,
            Keten keten,
            Sindsdien sindsdien,
            Betaalbaarstelling betaalbaarstelling,
            Preconditions preconditions,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.keten = keten;
        this.sindsdien = sindsdien;
        this.betaalbaarstelling = betaalbaarstelling;
        this.preconditions = preconditions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param gezien the hash of what the approver saw; absent when the approver names none
     * @throws Refusal 403 for its maker, 409 when it is no complete concept, not what was seen, or overtaken by news
     */
    @Transactional
    public Betaalrun fiatteren(UUID id, @Nullable String gezien) {
        var run = runs.eenVergrendeld(id);
        preconditions.honour(run);
        run.vereisFiatteerbaar(caller.sub(), gezien);
        keten.vereisBij();
        sindsdien.vereisOngewijzigd(run);
        betaalbaarstelling.van(run, caller.sub(), clock.instant());
        return run;
    }

    /** Marks a run as handed to the bank. */
    @Transactional
    public Betaalrun aanbieden(UUID id) {
        var run = runs.eenVergrendeld(id);
        preconditions.honour(run);
        run.aanbieden(caller.sub(), clock.instant());
        runs.flush();
        return run;
    }
}
