package nl.meedoen.subsidy.loonkostensubsidie.web;

import java.time.YearMonth;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/**
 * Why a month is worth what it is worth.
 *
 * @param recht euro
 * @param onderbouwing the tree: article, inputs, steps, outcome
 * @param tekst the same in plain Dutch
 */
record OnderbouwingAntwoord(YearMonth maand, Geld recht, Onderbouwing onderbouwing, String tekst) {}
