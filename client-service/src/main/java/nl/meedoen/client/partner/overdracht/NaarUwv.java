package nl.meedoen.client.partner.overdracht;

import java.util.Optional;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** What leaves for UWV about a spell, with the BSN and so on UWV's own topic. */
sealed interface NaarUwv extends Event
        permits ZiekmeldingNaarUwv, BetermeldingNaarUwv, GedeeltelijkeBetermeldingNaarUwv {
    UUID ziekmelding();

    UUID client();

    @Override
    default UUID key() {
        return client();
    }

    @Override
    default UUID subject() {
        return ziekmelding();
    }

    @Override
    default Optional<String> topic() {
        return Optional.of("meedoen.naar-uwv.v1");
    }
}
