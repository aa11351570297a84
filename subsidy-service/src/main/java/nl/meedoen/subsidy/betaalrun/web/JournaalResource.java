package nl.meedoen.subsidy.betaalrun.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.meedoen.subsidy.betaalrun.Journaal;

/** The file for the ledger. */
@Path("/v1/betaalruns/{id}/journaal")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class JournaalResource {
    private final Journaal journaal;

    JournaalResource(Journaal journaal) {
        this.journaal = journaal;
    }

    @GET
    @Produces("text/csv")
    public StreamingOutput journaal(UUID id) {
        return journaal.van(id)::naar;
    }
}
