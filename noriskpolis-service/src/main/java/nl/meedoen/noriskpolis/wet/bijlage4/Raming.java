package nl.meedoen.noriskpolis.wet.bijlage4;

import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;

/**
 * What is expected of a year.
 *
 * @param ziektedagen days of benefit, of all reports together
 * @param dagloon euro a day, on average
 * @param uitkeringspercentage percent of the daily wage that UWV pays
 */
public record Raming(int meldingen, int ziektedagen, Geld dagloon, Percentage uitkeringspercentage) {}
