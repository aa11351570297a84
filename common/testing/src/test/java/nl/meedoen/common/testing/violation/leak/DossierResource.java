package nl.meedoen.common.testing.violation.leak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/v1/dossiers")
class DossierResource {
    @GET
    @RolesAllowed("klantmanager")
    public List<Dossier> all() {
        return List.of();
    }
}
