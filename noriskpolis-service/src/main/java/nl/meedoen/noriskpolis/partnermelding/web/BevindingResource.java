package nl.meedoen.noriskpolis.partnermelding.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.noriskpolis.partnermelding.Partnermeldingen;
import org.jspecify.annotations.Nullable;

/** What an officer should look into. */
@Path("/v1/bevindingen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class BevindingResource {
    private final Partnermeldingen partnermeldingen;

    BevindingResource(Partnermeldingen partnermeldingen) {
        this.partnermeldingen = partnermeldingen;
    }

    @GET
    public Response lijst(@BeanParam Page page, @QueryParam("dienstverband") @Nullable UUID dienstverband) {
        return page.of(partnermeldingen.bevindingen(page.after(), page.limit(), dienstverband), Bevinding::van);
    }
}
