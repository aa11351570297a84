package nl.meedoen.subsidy.betaalrun;

import java.time.YearMonth;
import java.util.UUID;
import nl.meedoen.common.law.Geld;

/**
 * What a run pays on one subsidy over one month.
 *
 * @param bedrag euro: the difference between right and paid; negative where it is set off against other months of the
 *     same subsidy (Awb article 4:57)
 */
public record Betaalregel(UUID loonkostensubsidie, UUID dienstverband, UUID werkgever, YearMonth maand, Geld bedrag) {}
