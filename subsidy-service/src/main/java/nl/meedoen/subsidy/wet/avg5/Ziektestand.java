package nl.meedoen.subsidy.wet.avg5;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is kept of sickness in one employment.
 *
 * @param zonderMelding spells of which something was told but never that somebody was ill, with the last day told of
 * @param uitkeringen UWV's payments, also those it took back
 * @param weken without sickness, from which on a next spell counts by itself
 */
public record Ziektestand(
        List<Ziektegeval> gevallen, Map<UUID, LocalDate> zonderMelding, List<Uitkering> uitkeringen, int weken) {}
