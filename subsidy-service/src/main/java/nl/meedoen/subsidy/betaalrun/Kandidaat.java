package nl.meedoen.subsidy.betaalrun;

import java.util.UUID;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;
import org.jspecify.annotations.Nullable;

/**
 * A granted subsidy that a run looks at.
 *
 * @param begunstigde name of the employer; absent with the account
 * @param iban the employer's account; absent when it is not known here
 */
record Kandidaat(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID werkgever,
        Financieringsbron financieringsbron,
        @Nullable String begunstigde,
        @Nullable String iban) {
    boolean betaalbaar() {
        return iban != null;
    }
}
