package nl.meedoen.sanction.maatregel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.event.Event;

record MaatregelOpgelegd(
        UUID maatregel,
        UUID client,
        String gemeente,
        Percentage percentage,
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
        return maatregel;
    }
}
