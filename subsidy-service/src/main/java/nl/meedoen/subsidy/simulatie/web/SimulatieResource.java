package nl.meedoen.subsidy.simulatie.web;

import static java.util.Objects.requireNonNull;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.subsidy.simulatie.BeleidSimuleren;
import nl.meedoen.subsidy.simulatie.FeitSimuleren;

/** What would follow, before anything is saved. */
@Path("/v1/simulaties")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class SimulatieResource {
    private final FeitSimuleren feit;
    private final BeleidSimuleren beleid;
    private final Clock clock;

    SimulatieResource(FeitSimuleren feit, BeleidSimuleren beleid, Clock clock) {
        this.feit = feit;
        this.beleid = beleid;
        this.clock = clock;
    }

    @POST
    @Idempotent
    public Response simuleren(SimulatieVerzoek verzoek) {
        return Response.ok(verzoek.overBeleid() ? overBeleid(verzoek) : overFeit(verzoek))
                .build();
    }

    private FeitAntwoord overFeit(SimulatieVerzoek verzoek) {
        var subsidie = requireNonNull(verzoek.loonkostensubsidie());
        var nu = YearMonth.now(clock);
        var tot = verzoek.tot(verzoek.tot() == null ? nu : verzoek.tot(), nu);
        return FeitAntwoord.van(
                feit.simuleren(subsidie, tot, requireNonNull(verzoek.feit()).feit(subsidie)));
    }

    private BeleidAntwoord overBeleid(SimulatieVerzoek verzoek) {
        var van = requireNonNull(verzoek.van());
        return BeleidAntwoord.van(beleid.simuleren(
                requireNonNull(verzoek.gemeente()),
                van,
                verzoek.tot(van, YearMonth.now(clock)),
                requireNonNull(verzoek.beleid()).wijziging()));
    }
}
