package nl.meedoen.noriskpolis.noriskclaim;

import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** What happened to a claim; ordered by employment, like the sickness it is about. */
sealed interface NoriskclaimEvent extends Event
        permits NoRiskClaimIngediend, NoRiskClaimToegekend, NoRiskClaimAfgewezen, NoRiskClaimBeeindigd {
    UUID noriskclaim();

    UUID dienstverband();

    @Override
    default UUID key() {
        return dienstverband();
    }

    @Override
    default UUID subject() {
        return noriskclaim();
    }
}
