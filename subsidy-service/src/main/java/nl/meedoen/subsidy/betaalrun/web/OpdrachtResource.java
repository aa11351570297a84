package nl.meedoen.subsidy.betaalrun.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.subsidy.betaalrun.Betaalopdracht;
import nl.meedoen.subsidy.betaalrun.Betaalopdrachten;
import nl.meedoen.subsidy.betaalrun.Betaalruns;

/** What an approved run hands to the bank, and what the bank did with it. */
@Path("/v1/betaalruns/{id}/opdrachten")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class OpdrachtResource {
    private final Betaalruns runs;
    private final Betaalopdrachten opdrachten;

    OpdrachtResource(Betaalruns runs, Betaalopdrachten opdrachten) {
        this.runs = runs;
        this.opdrachten = opdrachten;
    }

    @GET
    public Response lijst(UUID id, @BeanParam Page page) {
        var run = runs.een(id);
        return page.of(
                opdrachten.na(run.id(), page.after(), page.limit()),
                Betaalopdracht::loonkostensubsidie,
                OpdrachtAntwoord::van);
    }
}
