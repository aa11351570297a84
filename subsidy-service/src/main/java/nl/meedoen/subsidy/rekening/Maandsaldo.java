package nl.meedoen.subsidy.rekening;

import nl.meedoen.common.law.Geld;

/**
 * What has happened with the money of one month of a subsidy, in euro. With the right of the month it balances to the
 * cent: {@code recht = betaald − ontvangen + te betalen − geregeld}.
 *
 * @param betaald paid by runs; what the bank returned is not in it
 * @param gevorderd claimed back, withdrawn claims aside
 * @param ontvangen paid back by the employer
 * @param kwijtgescholden of the claims, written off
 */
public record Maandsaldo(Geld betaald, Geld gevorderd, Geld ontvangen, Geld kwijtgescholden) {
    public static final Maandsaldo NIETS = new Maandsaldo(Geld.NUL, Geld.NUL, Geld.NUL, Geld.NUL);

    /** What the employer has in hand. */
    public Geld inHanden() {
        return betaald.min(ontvangen);
    }

    /** Claimed back, and neither received nor written off. */
    public Geld openstaand() {
        return gevorderd.min(ontvangen).min(kwijtgescholden);
    }

    /**
     * In hand without being due, and settled by a claim: no run sets it off again. Of what was claimed or written off,
     * nothing counts beyond that: it would be paid out without a right.
     */
    public Geld geregeld(Geld recht) {
        return kleinste(kwijtgescholden, teVeel(recht)).plus(openstaand()).min(ongegrond(recht));
    }

    /** Of the open claim, the part that is no longer in hand without being due; nil or more. */
    public Geld ongegrond(Geld recht) {
        var teVorderen = teVeel(recht).min(kleinste(kwijtgescholden, teVeel(recht)));
        return positief(openstaand().min(teVorderen));
    }

    /** Still due; negative where too much was paid and nothing has been claimed back of it. */
    public Geld teBetalen(Geld recht) {
        return recht.min(inHanden()).plus(geregeld(recht));
    }

    private Geld teVeel(Geld recht) {
        return positief(inHanden().min(recht));
    }

    private static Geld positief(Geld bedrag) {
        return bedrag.positief() ? bedrag : Geld.NUL;
    }

    private static Geld kleinste(Geld een, Geld ander) {
        return een.compareTo(ander) < 0 ? een : ander;
    }
}
