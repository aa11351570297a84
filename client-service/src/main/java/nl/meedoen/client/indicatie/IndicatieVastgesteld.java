package nl.meedoen.client.indicatie;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import org.jspecify.annotations.Nullable;

record IndicatieVastgesteld(
        UUID indicatie,
        UUID client,
        String gemeente,
        Indicatie.Soort soort,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum,
        Indicatie.Bron bron)
        implements Event {
    @Override
    public UUID key() {
        return client;
    }

    @Override
    public UUID subject() {
        return indicatie;
    }
}
