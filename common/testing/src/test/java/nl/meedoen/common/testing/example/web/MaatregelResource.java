package nl.meedoen.common.testing.example.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.meedoen.common.testing.example.Maatregel;

@Path("/v1/maatregelen")
@RolesAllowed("handhaver")
class MaatregelResource {
    @GET
    public String first() {
        return new Maatregel().verlaging().toString();
    }
}
