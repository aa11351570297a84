/**
 * Ziektewet artikel 29b: the no-risk cover. Sickness benefit from the first day for an employee of the target group, so
 * that the employer does not bear the wage. UWV decides; the municipality records what was decided and on what grounds.
 */
@NullMarked
package nl.meedoen.noriskpolis.wet.ziektewet29b;

import org.jspecify.annotations.NullMarked;
