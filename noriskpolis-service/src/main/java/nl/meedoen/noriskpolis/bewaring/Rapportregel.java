package nl.meedoen.noriskpolis.bewaring;

import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.noriskpolis.wet.avg5.Bewaartermijn.Soort;

/**
 * What became of one kind.
 *
 * @param verwijderd how many are past their term and went; in a trial, would go
 * @param aangehouden how many are past it and stay, because something open still needs them
 */
public record Rapportregel(Soort soort, int verwijderd, int aangehouden, Onderbouwing onderbouwing) {}
