package nl.meedoen.client.dienstverband;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

record DienstverbandBeeindigd(UUID dienstverband, UUID client, String gemeente, LocalDate einddatum) implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return dienstverband;
    }
}
