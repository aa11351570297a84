package nl.meedoen.client.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

record DienstverbandGewijzigd(
        UUID dienstverband,
        UUID client,
        String gemeente,
        LocalDate vanaf,
        BigDecimal urenPerWeek,
        BigDecimal voltijdUrenPerWeek)
        implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return dienstverband;
    }
}
