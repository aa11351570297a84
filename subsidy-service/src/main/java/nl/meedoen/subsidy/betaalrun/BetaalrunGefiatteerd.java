package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    private static final int PER_BATCH = 300;

    record Regel(UUID loonkostensubsidie, UUID dienstverband, YearMonth maand, Geld bedrag) {}

    static List<Event> van(Betaalrun run, List<Betaalregel> betaalregels) {
        var regels = betaalregels.stream()
                .map(regel ->
                        new Regel(regel.loonkostensubsidie(), regel.dienstverband(), regel.maand(), regel.bedrag()))
                .toList();
        var batches = Math.max(1, (regels.size() + PER_BATCH - 1) / PER_BATCH);
        var events = new ArrayList<Event>();
        IntStream.range(0, batches)
                .forEach(batch -> events.add(new BetaalrunGefiatteerd(
                        run.id(),
                        run.gemeente(),
                        run.maand(),
                        run.aantal(),
                        run.totaal(),
                        batch + 1,
                        batches,
                        regels.subList(batch * PER_BATCH, Math.min(regels.size(), (batch + 1) * PER_BATCH)))));
        return events;
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
