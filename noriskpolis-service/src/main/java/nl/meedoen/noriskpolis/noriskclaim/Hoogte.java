package nl.meedoen.noriskpolis.noriskclaim;

import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/**
 * What UWV pays a day, as far as it said so.
 *
 * @param dagloon euro a day
 * @param uitkeringspercentage of the daily wage
 */
public record Hoogte(@Nullable Geld dagloon, @Nullable Integer uitkeringspercentage) {
    public static final Hoogte ONBEKEND = new Hoogte(null, null);
}
