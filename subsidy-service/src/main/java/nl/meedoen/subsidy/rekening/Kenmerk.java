package nl.meedoen.subsidy.rekening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Where a fact comes from.
 *
 * @param bron id of the event or request that brought it; unique in an account
 * @param gemeldOp the moment the reporter gave; decides between facts about the same thing
 * @param geregistreerdOp the moment it entered the account; only decides what was known when, never what is due
 */
public record Kenmerk(UUID bron, Instant gemeldOp, Instant geregistreerdOp) {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** The day of the report as the reporter's calendar showed it. */
    public LocalDate meldingsdatum() {
        return LocalDate.ofInstant(gemeldOp, NEDERLAND);
    }

    /** The day on which it entered the account. */
    LocalDate registratiedatum() {
        return LocalDate.ofInstant(geregistreerdOp, NEDERLAND);
    }
}
