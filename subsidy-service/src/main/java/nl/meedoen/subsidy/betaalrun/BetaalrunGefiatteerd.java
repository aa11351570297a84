package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.Event;

/** @param batch which part of the lines this is, from 1: an event stays below 64 KB */
record BetaalrunGefiatteerd(
        UUID betaalrun,
        String gemeente,
        YearMonth maand,
        int aantal,
        Geld totaal,
        int batch,
        int batches,
        List<Regel> regels)
        implements Event {
    record Regel(UUID loonkostensubsidie, UUID dienstverband, YearMonth maand, Geld bedrag) {
        static Regel van(Betaalregel regel) {
            return new Regel(regel.loonkostensubsidie(), regel.dienstverband(), regel.maand(), regel.bedrag());
        }
    }

    static BetaalrunGefiatteerd van(Betaalrun run, int batch, int batches, List<Betaalregel> regels) {
        return new BetaalrunGefiatteerd(
                run.id(),
                run.gemeente(),
                run.maand(),
                run.aantal(),
                run.totaal(),
                batch,
                batches,
                regels.stream().map(Regel::van).toList());
    }

    @Override
    public UUID key() {
        return betaalrun;
    }

    @Override
    public UUID subject() {
        return betaalrun;
    }
}
