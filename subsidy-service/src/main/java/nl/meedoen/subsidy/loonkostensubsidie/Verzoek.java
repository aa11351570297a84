package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for a subsidy.
 *
 * @param ingangsdatum first day asked for
 * @param aanvraagdatum the date by which request terms are judged
 */
public record Verzoek(
        UUID dienstverband, LocalDate ingangsdatum, LocalDate aanvraagdatum, Grondslaggegevens grondslag) {}
