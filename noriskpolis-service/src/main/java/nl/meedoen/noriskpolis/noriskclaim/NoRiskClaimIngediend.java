package nl.meedoen.noriskpolis.noriskclaim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.loonkostensubsidie.Besluit;
import org.jspecify.annotations.Nullable;

/**
 * Told again when the proof becomes another one.
 *
 * @param ontvangenOp when the sickness was reported
 * @param gevraagdPercentage of the daily wage
 * @param loonkostensubsidie the decision as proof; absent where there is none
 */
record NoRiskClaimIngediend(
        UUID noriskclaim,
        UUID ziekmelding,
        UUID dienstverband,
        UUID client,
        UUID werkgever,
        String gemeente,
        LocalDate eersteZiektedag,
        Instant ontvangenOp,
        Instant ingediendOp,
        int gevraagdPercentage,
        @Nullable Besluit loonkostensubsidie)
        implements NoriskclaimEvent {

    static NoRiskClaimIngediend van(Noriskclaim claim, @Nullable Besluit bewijs) {
        return new NoRiskClaimIngediend(
                claim.id(),
                claim.ziekmelding(),
                claim.dienstverband(),
                claim.client(),
                claim.werkgever(),
                claim.gemeente(),
                claim.eersteZiektedag(),
                claim.ontvangenOp(),
                claim.ingediendOp(),
                claim.gevraagdPercentage(),
                bewijs);
    }
}
