package nl.meedoen.client.werkgever;

import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

record WerkgeverGeregistreerd(UUID werkgever, String naam, String kvkNummer, String loonheffingennummer, String iban)
        implements Event {
    @Override
    public UUID key() {
        return werkgever;
    }

    @Override
    public UUID subject() {
        return werkgever;
    }

    @Override
    public @Nullable String gemeente() {
        return null;
    }
}
