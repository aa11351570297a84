package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;

/**
 * A duty that was not met.
 *
 * @param datum the day, or the first of more
 */
public record Schending(Gedraging gedraging, LocalDate datum) {}
