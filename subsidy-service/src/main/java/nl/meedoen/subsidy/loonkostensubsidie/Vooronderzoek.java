package nl.meedoen.subsidy.loonkostensubsidie;

import nl.meedoen.common.law.Uitkomst;

/**
 * What was established before the decision.
 *
 * @param ambtshalve whether the college acts of its own accord, so that no term of a request counts
 * @param doelgroep whether the person belongs to the target group, without what was found of the person
 */
public record Vooronderzoek(boolean ambtshalve, Uitkomst<Boolean> doelgroep) {}
