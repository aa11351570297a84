package nl.meedoen.sanction.client.messaging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.meedoen.sanction.client.Uitkeringssoort;
import org.jspecify.annotations.Nullable;

/** What client-service tells that matters here, with only the fields this service uses. */
sealed interface ClientEvent {
    UUID client();

    String gemeente();

    record ClientGeregistreerd(
            UUID client, String gemeente, @Nullable Gestart uitkering) implements ClientEvent {}

    record ClientGewijzigd(UUID client, String gemeente) implements ClientEvent {}

    record UitkeringGestart(UUID client, String gemeente, Uitkeringssoort soort, LocalDate ingangsdatum)
            implements ClientEvent {}

    record UitkeringBeeindigd(UUID client, String gemeente, LocalDate einddatum) implements ClientEvent {}

    /** The benefit somebody already had at registration. */
    record Gestart(Uitkeringssoort soort, LocalDate ingangsdatum) {
        public Gestart {
            Objects.requireNonNull(soort, "soort ontbreekt");
            Objects.requireNonNull(ingangsdatum, "ingangsdatum ontbreekt");
        }
    }
}
