package nl.meedoen.subsidy.bewaring;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.subsidy.rekening.Rekenbeleid;

/**
 * Every policy that was computed with.
 *
 * @param versies by the moment from which each was known
 */
record Beleidsverloop(NavigableMap<Instant, Beleid> versies) {

    /** The policy known at a moment, and all that was known after it. */
    Collection<Rekenbeleid> sinds(Instant moment) {
        var bekend = versies.floorKey(moment);
        var vanaf = bekend == null ? versies : versies.tailMap(bekend, true);
        return vanaf.values().stream().map(Rekenbeleid::van).toList();
    }
}
