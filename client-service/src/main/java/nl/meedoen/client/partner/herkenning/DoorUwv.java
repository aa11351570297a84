package nl.meedoen.client.partner.herkenning;

import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** What UWV said about somebody's employment, without BSN. */
interface DoorUwv extends Event {
    UUID dienstverband();

    UUID client();

    @Override
    default UUID key() {
        return client();
    }

    @Override
    default UUID subject() {
        return dienstverband();
    }
}
