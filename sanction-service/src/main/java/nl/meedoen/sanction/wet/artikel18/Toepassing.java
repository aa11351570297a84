package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;

/**
 * An earlier lowering for a uniform duty.
 *
 * @param op the day of the decision by which the member found application
 */
public record Toepassing(Lid lid, LocalDate op) {}
