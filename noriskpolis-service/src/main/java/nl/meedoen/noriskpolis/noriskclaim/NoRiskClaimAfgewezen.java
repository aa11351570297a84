package nl.meedoen.noriskpolis.noriskclaim;

import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;

record NoRiskClaimAfgewezen(
        UUID noriskclaim, UUID ziekmelding, UUID dienstverband, String gemeente, List<Onderbouwing> gronden)
        implements NoriskclaimEvent {

    static NoRiskClaimAfgewezen van(Noriskclaim claim) {
        return new NoRiskClaimAfgewezen(
                claim.id(), claim.ziekmelding(), claim.dienstverband(), claim.gemeente(), claim.onderbouwing());
    }
}
