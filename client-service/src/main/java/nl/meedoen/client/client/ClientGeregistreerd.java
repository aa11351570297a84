package nl.meedoen.client.client;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

/** @param bsnKenmerk the keyed hash of the BSN, by which a list of BSNs can be compared without knowing them */
record ClientGeregistreerd(
        UUID client,
        String gemeente,
        LocalDate geboortedatum,
        String bsnKenmerk,
        @Nullable Gestart uitkering) implements Event {

    record Gestart(Uitkering.Soort soort, @Nullable LocalDate ingangsdatum) {}

    static ClientGeregistreerd van(Client client) {
        var uitkering = client.uitkering();
        var gestart = uitkering.loopt() ? new Gestart(uitkering.soort(), uitkering.ingangsdatum()) : null;
        return new ClientGeregistreerd(
                client.id(), client.gemeente(), client.geboortedatum(), client.bsnHash(), gestart);
    }

    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return client;
    }
}
