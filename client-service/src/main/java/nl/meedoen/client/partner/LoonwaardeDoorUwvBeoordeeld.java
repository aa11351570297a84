package nl.meedoen.client.partner;

import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

record LoonwaardeDoorUwvBeoordeeld(
        UUID loonwaardebepaling,
        int versie,
        UUID dienstverband,
        UUID client,
        String gemeente,
        Instant verwerktOp,
        Oordeel.Resultaat resultaat,
        @Nullable String reden)
        implements Event {

    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return loonwaardebepaling;
    }
}
