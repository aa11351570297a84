package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.jspecify.annotations.Nullable;

/**
 * What a run pays on one subsidy over one month.
 *
 * @param bedrag euro: the difference between right and paid; negative where it is set off against other months of the
 *     same subsidy (Awb article 4:57)
 * @param financieringsbron the budget that bears it
 * @param begunstigde name of the employer when the line was computed; absent on a line of long ago
 * @param iban account of the employer then; absent with the name
 * @param grond what the amount rests on
 */
public record Betaalregel(
        UUID id,
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID werkgever,
        YearMonth maand,
        Geld bedrag,
        Financieringsbron financieringsbron,
        @Nullable String begunstigde,
        @Nullable String iban,
        Grond grond) {

    /**
     * Enough to explain the amount later: it is {@code recht} less {@code betaald} plus {@code gevorderd}.
     *
     * @param recht euro due over the month when the line was computed
     * @param betaald euro the employer had in hand already
     * @param gevorderd euro of that which is claimed back or written off, and so no longer set off
     * @param beleidHash fingerprint of the policy
     * @param regelversie version of the rules
     */
    public record Grond(Geld recht, Geld betaald, Geld gevorderd, String beleidHash, String regelversie) {
        Geld verschil() {
            return recht.min(betaald).plus(gevorderd);
        }
    }
}
