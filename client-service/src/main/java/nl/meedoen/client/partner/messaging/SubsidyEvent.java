package nl.meedoen.client.partner.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What UWV has to know of what subsidy-service publishes. */
sealed interface SubsidyEvent {

    record LoonwaardeVastgesteld(
            UUID loonwaardebepaling,
            Integer versie,
            UUID dienstverband,
            UUID client,
            UUID werkgever,
            BigDecimal percentage,
            LocalDate meetdatum,
            LocalDate geldigVanaf)
            implements SubsidyEvent {}
}
