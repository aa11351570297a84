package nl.meedoen.client.partner.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.NoRiskClaimIngediend;
import org.jspecify.annotations.Nullable;

/**
 * The claim on the no-risk policy in its latest wording.
 *
 * @param ontvangenOp when the report of sickness came in
 * @param gevraagdPercentage of the daily wage: 70 or 100
 */
record Claim(
        UUID werkgever,
        LocalDate eersteZiektedag,
        Instant ontvangenOp,
        Instant ingediendOp,
        int gevraagdPercentage,
        @Nullable Loonkostensubsidie loonkostensubsidie) {

    static Claim van(NoRiskClaimIngediend event) {
        return new Claim(
                event.werkgever(),
                event.eersteZiektedag(),
                event.ontvangenOp(),
                event.ingediendOp(),
                event.gevraagdPercentage(),
                event.loonkostensubsidie());
    }

    /** What counts after the new word: the one said last. */
    static Claim na(@Nullable Claim bekend, Claim nieuw) {
        return bekend == null || !nieuw.ingediendOp.isBefore(bekend.ingediendOp) ? nieuw : bekend;
    }

    /** The report as the claim words it. */
    Melding melding() {
        return new Melding(eersteZiektedag, false, gevraagdPercentage, loonkostensubsidie);
    }

    /** The report with what was said of it outside the claim. */
    Melding melding(@Nullable Correctie correctie, boolean ingetrokken) {
        var dag = correctie != null && !correctie.ontvangenOp().isBefore(ingediendOp)
                ? correctie.eersteZiektedag()
                : eersteZiektedag;
        return new Melding(dag, ingetrokken, gevraagdPercentage, loonkostensubsidie);
    }
}
