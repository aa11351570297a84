package nl.meedoen.client.partner.messaging;

import java.time.Instant;
import java.util.UUID;
import nl.meedoen.client.partner.Oordeel;
import org.jspecify.annotations.Nullable;

/** What UWV tells us. */
sealed interface UwvEvent {

    record UwvLoonwaardeBevestigd(
            UUID loonwaardebepaling,
            Integer versie,
            @Nullable String bsn,
            Instant verwerktOp,
            Oordeel.Resultaat resultaat,
            @Nullable String reden)
            implements UwvEvent {}
}
