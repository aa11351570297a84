package nl.meedoen.instrument.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service uses of what client-service publishes. */
public sealed interface ClientEvent {

    record ClientGeregistreerd(
            UUID client, String gemeente, @Nullable Gestart uitkering) implements ClientEvent {}

    record UitkeringGestart(UUID client, String gemeente, Uitkering.Soort soort, LocalDate ingangsdatum)
            implements ClientEvent {}

    record UitkeringBeeindigd(UUID client, String gemeente, LocalDate einddatum) implements ClientEvent {}

    record Gestart(Uitkering.Soort soort, LocalDate ingangsdatum) {}
}
