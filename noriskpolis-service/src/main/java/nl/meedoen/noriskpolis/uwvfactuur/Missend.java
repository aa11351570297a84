package nl.meedoen.noriskpolis.uwvfactuur;

import java.util.UUID;
import nl.meedoen.common.law.Geld;

/** A spell for which UWV paid in the year, and which is on no invoice over it. */
public record Missend(UUID ziekmelding, int dagen, Geld uitkering) {}
