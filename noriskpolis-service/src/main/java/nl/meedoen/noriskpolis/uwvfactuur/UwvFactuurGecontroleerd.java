package nl.meedoen.noriskpolis.uwvfactuur;

import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.platform.event.Event;

/** @param regels how many lines it has */
record UwvFactuurGecontroleerd(
        UUID factuur,
        String factuurnummer,
        String gemeente,
        int jaar,
        int regels,
        Geld totaal,
        Geld akkoord,
        Geld betwist,
        Geld teBetalen,
        Instant gecontroleerdOp)
        implements Event {

    @Override
    public UUID key() {
        return factuur;
    }

    @Override
    public UUID subject() {
        return factuur;
    }
}
