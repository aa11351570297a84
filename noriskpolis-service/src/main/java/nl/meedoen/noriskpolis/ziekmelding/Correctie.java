package nl.meedoen.noriskpolis.ziekmelding;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Another first day than was reported.
 *
 * @param eersteZiektedag the right one
 */
@Embeddable
public record Correctie(LocalDate eersteZiektedag, String reden, Instant ontvangenOp) {}
