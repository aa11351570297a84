package nl.meedoen.instrument.voorziening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.event.Event;

record VoorzieningToegekend(
        UUID voorziening,
        UUID client,
        String gemeente,
        String instrument,
        LocalDate ingangsdatum,
        LocalDate einddatum,
        List<Onderbouwing> onderbouwing)
        implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return voorziening;
    }
}
