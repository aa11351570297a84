package nl.meedoen.subsidy.betaalrun;

import java.util.UUID;
import nl.meedoen.subsidy.wet.artikel69.Financieringsbron;

/**
 * A granted subsidy that a run looks at.
 *
 * @param betaalbaar whether the employer's account is known here
 */
record Kandidaat(
        UUID loonkostensubsidie,
        UUID dienstverband,
        UUID werkgever,
        Financieringsbron financieringsbron,
        boolean betaalbaar) {}
