package nl.meedoen.subsidy.rekening;

import nl.meedoen.common.law.Geld;

/**
 * What went to the employer over one month.
 *
 * @param betaald euro paid, less what the bank returned and what the employer paid back
 * @param gevorderd euro of it that is claimed back and still open, or written off: no run sets that off again
 */
public record Betaald(Geld betaald, Geld gevorderd) {
    public static final Betaald NIETS = new Betaald(Geld.NUL, Geld.NUL);

    /** Euro still due; negative where too much was paid and nobody has claimed it back. */
    public Geld teBetalen(Geld recht) {
        return recht.min(betaald).plus(gevorderd);
    }
}
