package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.meedoen.common.platform.event.Outbox;

/** Makes an approved run payable: freezes its transfers and tells of its lines, part by part. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Betaalbaarstelling {
    /** An event stays below 64 KB. */
    private static final int PER_BATCH = 300;

    private final Betaalruns runs;
    private final Regeloverzicht regels;
    private final Betaalopdrachten opdrachten;
    private final Opdrachtgever opdrachtgever;
    private final Outbox outbox;

    Betaalbaarstelling(
            Betaalruns runs,
            Regeloverzicht regels,
            Betaalopdrachten opdrachten,
            Opdrachtgever opdrachtgever,
            Outbox outbox) {
        this.runs = runs;
        this.regels = regels;
        this.opdrachten = opdrachten;
        this.opdrachtgever = opdrachtgever;
        this.outbox = outbox;
    }

    void van(Betaalrun run, String door, Instant op) {
        run.fiatteren(door, op, opdrachtgever.van(run.gemeente()));
        runs.flush();
        opdrachten.bevriezen(run);
        melden(run);
    }

    private void melden(Betaalrun run) {
        var batches = Math.max(1, Math.ceilDiv(regels.aantal(run.id()), PER_BATCH));
        var deel = regels.van(run.id(), PER_BATCH);
        for (var batch = 1; batch <= batches; batch++) {
            run.melden(batch, batches, deel);
            outbox.publish(run);
            if (batch < batches) deel = regels.na(run.id(), deel.getLast().id(), PER_BATCH);
        }
    }
}
