package nl.meedoen.sanction.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.sanction.wet.artikel18.Gedraging;

record SignaalOntvangen(
        UUID signaal, UUID client, String gemeente, Gedraging gedraging, LocalDate datum, Instant ontvangenOp)
        implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return signaal;
    }
}
