/**
 * Sickness of people at work: who is ill and who is better, from whomever we hear it (uitvoeringsregels BAR 2015,
 * bijlage 4 C), and whether the no-risk cover of the employer holds for it (Ziektewet articles 29, 29b and 38a).
 *
 * <p>Only that someone is ill is known here, never of what.
 */
@NullMarked
package nl.meedoen.noriskpolis;

import org.jspecify.annotations.NullMarked;
