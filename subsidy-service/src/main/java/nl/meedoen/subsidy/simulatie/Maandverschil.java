package nl.meedoen.subsidy.simulatie;

import java.time.YearMonth;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;

/**
 * One month that would change.
 *
 * @param oud euro due as things stand
 * @param nieuw euro that would be due
 * @param betaald euro paid over the month
 * @param onderbouwing why the new amount
 * @param tekst the same in plain Dutch
 */
public record Maandverschil(
        YearMonth maand, Geld oud, Geld nieuw, Geld betaald, Onderbouwing onderbouwing, String tekst) {

    public Geld verschil() {
        return nieuw.min(oud);
    }

    /** What the next run would pay over the month, or set off where it is below zero. */
    public Geld saldo() {
        return nieuw.min(betaald);
    }
}
