package nl.meedoen.subsidy.samenloop;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row that are paid for twice, or by neither, for one cause.
 *
 * @param bedrag euro too much, or missing; rounded once over all of these days
 * @param betaling UWV's payment it is about; absent where there is none
 * @param ziekmelding absent where no sickness is known
 */
public record Bevinding(
        LocalDate vanaf,
        LocalDate tot,
        Oorzaak oorzaak,
        Geld bedrag,
        @Nullable String betaling,
        @Nullable UUID ziekmelding,
        Onderbouwing onderbouwing) {}
