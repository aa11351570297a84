package nl.meedoen.client.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a loonwaarde as subsidy-service tells of it. The percentage lies from 0 to 100. */
public record Vastgesteld(
        UUID loonwaardebepaling,
        int versie,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        BigDecimal percentage,
        LocalDate meetdatum,
        LocalDate geldigVanaf) {}
