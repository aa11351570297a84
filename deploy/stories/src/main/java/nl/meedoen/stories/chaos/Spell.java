package nl.meedoen.stories.chaos;

import java.time.LocalDate;

/**
 * One sickness.
 *
 * @param first the first sick day
 * @param work the first day of work again
 */
record Spell(LocalDate first, LocalDate work) {}
