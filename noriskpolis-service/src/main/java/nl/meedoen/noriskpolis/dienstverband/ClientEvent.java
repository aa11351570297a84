package nl.meedoen.noriskpolis.dienstverband;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What client-service tells of an employment, as far as sickness needs it. */
public sealed interface ClientEvent {
    UUID dienstverband();

    String gemeente();

    record DienstverbandGestart(
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            String gemeente,
            LocalDate ingangsdatum,
            @Nullable LocalDate einddatum,
            BigDecimal urenPerWeek)
            implements ClientEvent {}

    record DienstverbandGewijzigd(UUID dienstverband, String gemeente, LocalDate vanaf, BigDecimal urenPerWeek)
            implements ClientEvent {}

    record DienstverbandBeeindigd(UUID dienstverband, String gemeente, LocalDate einddatum) implements ClientEvent {}
}
