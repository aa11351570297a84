package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param vanaf the first covered day
 * @param tot the last covered day; absent where it is not known yet
 */
record NoRiskClaimToegekend(
        UUID noriskclaim,
        UUID ziekmelding,
        UUID dienstverband,
        String gemeente,
        LocalDate vanaf,
        @Nullable LocalDate tot)
        implements NoriskclaimEvent {}
