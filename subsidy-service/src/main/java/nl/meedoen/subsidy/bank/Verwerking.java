package nl.meedoen.subsidy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message.
 *
 * @param betaald how many transfers are now known to be paid
 * @param teruggekomen those that came back with this message; what they paid is due again
 * @param ongewijzigd how many were known already, or are still on their way
 * @param bevindingen what could not be matched: somebody has to look at it
 */
public record Verwerking(int betaald, List<Teruggekomen> teruggekomen, int ongewijzigd, List<Bevinding> bevindingen) {

    /** @param bedrag euro */
    public record Teruggekomen(
            UUID betaalrun, UUID loonkostensubsidie, String kenmerk, BigDecimal bedrag, String reden) {}

    /** @param bedrag euro; absent where the bank named none */
    public record Bevinding(String kenmerk, @Nullable BigDecimal bedrag, String melding) {}
}
