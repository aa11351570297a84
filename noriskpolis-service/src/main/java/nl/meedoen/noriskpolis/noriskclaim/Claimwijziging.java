package nl.meedoen.noriskpolis.noriskclaim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Eindreden;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim.Status;
import org.jspecify.annotations.Nullable;

/** How a claim stood before a change, to tell what is new after it. */
record Claimwijziging(
        Status status,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable LocalDate per,
        @Nullable Eindreden reden,
        Hoogte hoogte) {

    Claimwijziging(Noriskclaim claim) {
        this(claim.status(), claim.vanaf(), claim.tot(), claim.per(), claim.reden(), claim.hoogte());
    }

    /** @param opnieuw whether the decision is another one, even where it says the same */
    List<NoriskclaimEvent> verschil(Noriskclaim claim, boolean opnieuw) {
        var wordt = new Claimwijziging(claim);
        return switch (wordt.status) {
            case INGEDIEND -> nietMeer(claim);
            case AFGEWEZEN ->
                opnieuw || status != Status.AFGEWEZEN ? List.of(NoRiskClaimAfgewezen.van(claim)) : List.of();
            case TOEGEKEND, BEEINDIGD -> gedekt(claim, wordt, opnieuw);
        };
    }

    /** A grant that was told and fits no longer leaves no covered day. */
    private List<NoriskclaimEvent> nietMeer(Noriskclaim claim) {
        return vanaf == null ? List.of() : List.of(NoRiskClaimBeeindigd.van(claim, vanaf, Eindreden.HERSTELD));
    }

    private List<NoriskclaimEvent> gedekt(Noriskclaim claim, Claimwijziging wordt, boolean opnieuw) {
        if (!opnieuw && equals(wordt)) return List.of();
        if (wordt.vanaf == null) return nietMeer(claim);
        var verteld = new ArrayList<NoriskclaimEvent>();
        if (opnieuw || !zelfdeDekking(wordt) || wordt.per == null)
            verteld.add(NoRiskClaimToegekend.van(
                    claim, new Periode(Objects.requireNonNull(wordt.vanaf), wordt.tot), wordt.hoogte));
        if (wordt.per != null)
            verteld.add(NoRiskClaimBeeindigd.van(claim, wordt.per, Objects.requireNonNull(wordt.reden)));
        return verteld;
    }

    private boolean zelfdeDekking(Claimwijziging ander) {
        return Objects.equals(vanaf, ander.vanaf) && Objects.equals(tot, ander.tot) && hoogte.equals(ander.hoogte);
    }
}
