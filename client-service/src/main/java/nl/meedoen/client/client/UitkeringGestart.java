package nl.meedoen.client.client;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

record UitkeringGestart(UUID client, String gemeente, Uitkering.Soort soort, LocalDate ingangsdatum) implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return client;
    }
}
