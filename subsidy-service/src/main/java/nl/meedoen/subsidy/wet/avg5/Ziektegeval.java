package nl.meedoen.subsidy.wet.avg5;

import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A spell of sickness, as far as its keeping goes.
 *
 * @param dagen from the first up to and including the last day that anything told of it names, or on which that became
 *     known; open-ended while it goes on. At no moment was the spell taken to lie outside these days, save that it might go
 *     on
 * @param doorbetaald whether the subsidy ran on, so that the spell is in no amount
 * @param klaar the last day that anything told of it names or was said on; absent while it goes on
 */
public record Ziektegeval(
        UUID ziekmelding,
        Periode dagen,
        boolean doorbetaald,
        @Nullable LocalDate klaar) {}
