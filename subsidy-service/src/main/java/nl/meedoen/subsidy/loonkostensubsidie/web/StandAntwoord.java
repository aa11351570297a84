package nl.meedoen.subsidy.loonkostensubsidie.web;

import java.time.YearMonth;
import java.util.List;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/**
 * How a month stands.
 *
 * @param recht euro due over the month up to and including the day asked for
 * @param betaald euro paid over the month; a run counts from its approval
 * @param saldo euro still due; negative where too much was paid and not yet claimed back, nil over a month that another system settled
 */
record StandAntwoord(YearMonth maand, Geld recht, Geld betaald, Geld saldo, List<Onderbouwing> onderbouwing) {}
