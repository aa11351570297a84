package nl.meedoen.subsidy.wet.avg5;

import nl.meedoen.common.law.Periode;

/**
 * A payment of sickness benefit by UWV, as far as its keeping goes.
 *
 * @param betaling UWV's name for it
 * @param dagen with a last day
 */
public record Uitkering(String betaling, Periode dagen) {}
