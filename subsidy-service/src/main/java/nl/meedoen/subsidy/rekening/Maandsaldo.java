package nl.meedoen.subsidy.rekening;

import nl.meedoen.common.law.Geld;

/**
 * What has happened with the money of one month of a subsidy, in euro. With the right of the month it balances to the
 * cent: {@code recht = betaald − ontvangen + te betalen − openstaand − kwijtgescholden}.
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

    /** In hand without being due, and settled by a claim: no run sets it off again. */
    public Geld geregeld() {
        return openstaand().plus(kwijtgescholden);
    }

    /** Still due; negative where too much was paid and nothing has been claimed back of it. */
    public Geld teBetalen(Geld recht) {
        return recht.min(inHanden()).plus(geregeld());
    }
}
