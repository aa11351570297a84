package nl.meedoen.noriskpolis.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    /** About an employment, as far as sickness needs it. */
    sealed interface OverDienstverband extends ClientEvent {
        UUID dienstverband();

        String gemeente();
    }

    record DienstverbandGestart(
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            String gemeente,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            BigDecimal urenPerWeek)
            implements OverDienstverband {}

    record DienstverbandGewijzigd(UUID dienstverband, String gemeente, LocalDate vanaf, BigDecimal urenPerWeek)
            implements OverDienstverband {}

    record DienstverbandBeeindigd(UUID dienstverband, String gemeente, LocalDate einddatum)
            implements OverDienstverband {}
}
