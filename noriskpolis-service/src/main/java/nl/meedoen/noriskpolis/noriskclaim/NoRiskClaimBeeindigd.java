package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.UUID;

/** @param per the first day without cover */
record NoRiskClaimBeeindigd(
        UUID noriskclaim,
        UUID ziekmelding,
        UUID dienstverband,
        String gemeente,
        LocalDate per,
        Noriskclaim.Eindreden reden)
        implements NoriskclaimEvent {

    static NoRiskClaimBeeindigd van(Noriskclaim claim, LocalDate per, Noriskclaim.Eindreden reden) {
        return new NoRiskClaimBeeindigd(
                claim.id(), claim.ziekmelding(), claim.dienstverband(), claim.gemeente(), per, reden);
    }
}
