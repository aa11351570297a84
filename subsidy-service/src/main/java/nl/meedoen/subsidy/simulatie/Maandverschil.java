package nl.meedoen.subsidy.simulatie;

import java.time.YearMonth;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.rekening.Maandsaldo;

/**
 * One month that would change.
 *
 * @param oud euro due as things stand
 * @param nieuw euro that would be due
 * @param geld what was paid over the month, claimed back and received
 * @param inRun whether the next run looks at the month again, as one before it did
 * @param onderbouwing why the new amount
 * @param tekst the same in plain Dutch
 */
public record Maandverschil(
        YearMonth maand,
        Geld oud,
        Geld nieuw,
        Maandsaldo geld,
        boolean inRun,
        Onderbouwing onderbouwing,
        String tekst) {

    public Geld verschil() {
        return nieuw.min(oud);
    }

    /** Euro the employer has in hand over the month. */
    public Geld betaald() {
        return geld.inHanden();
    }

    /** What the next run would pay over the month, or set off where it is below zero. */
    Geld saldo() {
        return inRun ? geld.teBetalen(nieuw) : Geld.NUL;
    }
}
