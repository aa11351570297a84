package nl.meedoen.noriskpolis.ziekmelding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody said.
 *
 * @param ontvangenOp when it was said, to us or to the partner that passed it on
 */
public record Melding(LocalDate eersteZiektedag, Instant ontvangenOp, Bron bron) {}
