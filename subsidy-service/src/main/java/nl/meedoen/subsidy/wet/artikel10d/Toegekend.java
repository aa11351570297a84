package nl.meedoen.subsidy.wet.artikel10d;

import nl.meedoen.common.law.Onderbouwing;

/**
 * The subsidy is granted.
 *
 * @param hoogte the amount of a full month at the start
 */
public record Toegekend(Hoogte hoogte, Onderbouwing onderbouwing) implements Besluit {}
