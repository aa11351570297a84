package nl.meedoen.sanction.maatregel;

import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.event.Event;

record AfgezienVanMaatregel(UUID maatregel, UUID client, String gemeente, List<Onderbouwing> onderbouwing)
        implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return maatregel;
    }
}
