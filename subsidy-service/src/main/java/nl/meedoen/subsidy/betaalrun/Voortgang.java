package nl.meedoen.subsidy.betaalrun;

import org.jspecify.annotations.Nullable;

/**
 * How far the computation of a run is.
 *
 * @param berekend subsidies looked at
 * @param van subsidies to look at
 * @param afgebroken why it stopped before its end; absent when it did not
 */
public record Voortgang(int berekend, int van, @Nullable String afgebroken) {}
