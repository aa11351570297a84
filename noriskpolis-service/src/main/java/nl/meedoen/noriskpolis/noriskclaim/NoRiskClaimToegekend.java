package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A later one replaces it.
 *
 * @param vanaf the first covered day
 * @param tot the last covered day; absent where it is not known yet
 * @param dagloon euro a day; absent where it is not known
 * @param uitkeringspercentage of the daily wage; absent where it is not known
 */
record NoRiskClaimToegekend(
        UUID noriskclaim,
        UUID ziekmelding,
        UUID dienstverband,
        String gemeente,
        LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable Geld dagloon,
        @Nullable Integer uitkeringspercentage)
        implements NoriskclaimEvent {

    static NoRiskClaimToegekend van(Noriskclaim claim, Periode periode, Hoogte hoogte) {
        return new NoRiskClaimToegekend(
                claim.id(),
                claim.ziekmelding(),
                claim.dienstverband(),
                claim.gemeente(),
                periode.van(),
                periode.tot(),
                hoogte.dagloon(),
                hoogte.uitkeringspercentage());
    }
}
