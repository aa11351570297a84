package nl.meedoen.subsidy.aanvraag;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it comes in.
 *
 * @param werkgever who intends to hire; absent where nobody is known yet
 * @param dienstverband absent as long as there is none
 * @param doelgroepverzoek whether the person asks to be placed in the target group (article 10c lid 1 onderdeel a)
 */
public record Indiening(
        UUID client,
        String gemeente,
        @Nullable UUID werkgever,
        @Nullable UUID dienstverband,
        Aanvrager aanvrager,
        boolean doelgroepverzoek,
        LocalDate aanvraagdatum,
        LocalDate ingangsdatum,
        Aanvraaggegevens gegevens) {}
