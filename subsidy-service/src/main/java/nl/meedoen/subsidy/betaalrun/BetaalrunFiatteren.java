package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;

/** Approves a run: by another person than its maker, and only while it is still exactly what is due. */
@ApplicationScoped
public class BetaalrunFiatteren {
    private static final Comparator<Betaalregel> VOLGORDE =
            Comparator.comparing(Betaalregel::loonkostensubsidie).thenComparing(Betaalregel::maand);

    private final Betaalruns runs;
    private final Betaalregels regels;
    private final BetaalrunBerekenen berekenen;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    BetaalrunFiatteren(
            Betaalruns runs,
            Betaalregels regels,
            BetaalrunBerekenen berekenen,
            Preconditions preconditions,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.runs = runs;
        this.regels = regels;
        this.berekenen = berekenen;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refusal 403 for its maker, 409 when it is no concept or no longer what is due */
    @Transactional
    public Betaalrun fiatteren(UUID id) {
        var run = runs.eenVergrendeld(id);
        preconditions.honour(run);
        var getoond = regels.van(id);
        var verschuldigd = berekenen.berekenen(run.gemeente(), run.maand()).regels();
        run.fiatteren(caller.sub(), clock.instant(), getoond);
        if (!zelfde(getoond, verschuldigd))
            throw Refusal.transition("Sinds het concept is er iets gemeld dat het bedrag verandert. "
                    + "Laat het concept eerst herberekenen.");
        runs.flush();
        outbox.publish(run);
        return run;
    }

    private static boolean zelfde(List<Betaalregel> getoond, List<Betaalregel> nu) {
        return getoond.stream()
                .sorted(VOLGORDE)
                .toList()
                .equals(nu.stream().sorted(VOLGORDE).toList());
    }
}
