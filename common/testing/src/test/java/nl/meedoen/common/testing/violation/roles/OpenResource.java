package nl.meedoen.common.testing.violation.roles;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/v1/open")
class OpenResource {
    @GET
    public String all() {
        return "";
    }
}
