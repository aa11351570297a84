package nl.meedoen.sanction.signaal.messaging;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.sanction.wet.artikel18.Gedraging;

/** What DZB, the sheltered workplace of Leiden, tells that matters here. */
sealed interface DzbEvent {
    record NietMeewerkenGemeld(UUID client, Gedraging gedraging, LocalDate datum) implements DzbEvent {}
}
