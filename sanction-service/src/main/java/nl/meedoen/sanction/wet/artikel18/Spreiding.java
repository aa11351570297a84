package nl.meedoen.sanction.wet.artikel18;

import nl.meedoen.common.law.Geld;

/**
 * The wish to settle the lowering in parts.
 *
 * @param bedrag the whole lowering in euro, above 0
 * @param maanden over how many months, the month of the decision included
 */
public record Spreiding(Geld bedrag, int maanden) {}
