package nl.meedoen.instrument.client;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    record ClientGeregistreerd(
            UUID client, String gemeente, @Nullable Gestart uitkering) implements ClientEvent {}

    record ClientGewijzigd(UUID client, String gemeente) implements ClientEvent {}

    record UitkeringGestart(UUID client, String gemeente, Uitkering.Soort soort, LocalDate ingangsdatum)
            implements ClientEvent {}

    record UitkeringBeeindigd(UUID client, String gemeente, LocalDate einddatum) implements ClientEvent {}

    /** The benefit somebody already had at registration. */
    record Gestart(Uitkering.Soort soort, LocalDate ingangsdatum) {
        public Gestart {
            Objects.requireNonNull(soort, "soort ontbreekt");
            Objects.requireNonNull(ingangsdatum, "ingangsdatum ontbreekt");
        }
    }
}
