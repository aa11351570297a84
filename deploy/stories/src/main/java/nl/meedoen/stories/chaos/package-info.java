/**
 * Many reports of sickness at once, twice, out of order, broken, while services die: in the end it must be as if nothing had
 * happened. What is reported follows from a seed ({@link nl.meedoen.stories.chaos.Scenario}).
 */
@NullMarked
package nl.meedoen.stories.chaos;

import org.jspecify.annotations.NullMarked;
