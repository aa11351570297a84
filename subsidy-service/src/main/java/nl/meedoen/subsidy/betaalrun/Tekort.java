package nl.meedoen.subsidy.betaalrun;

import java.util.UUID;
import nl.meedoen.common.law.Geld;

/**
 * What was paid too much on a subsidy that has no later month to set it off against: it can be claimed back (Awb
 * article 4:57).
 *
 * @param bedrag euro, positive
 */
public record Tekort(UUID loonkostensubsidie, Geld bedrag) {}
