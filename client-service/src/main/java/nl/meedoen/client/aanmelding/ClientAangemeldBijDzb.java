package nl.meedoen.client.aanmelding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** It tells of the client, and so stands in the history of the client. */
record ClientAangemeldBijDzb(UUID aanmelding, UUID client, String gemeente, Instant aangemeldOp) implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return client;
    }

    @Override
    public Optional<String> topic() {
        return Optional.of("meedoen.naar-dzb.v1");
    }
}
