package nl.meedoen.noriskpolis.uitkering.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.UUID;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.noriskpolis.uitkering.Uitkeringen;
import org.jspecify.annotations.Nullable;

/** What UWV paid. */
@Path("/v1/uwv-uitkeringen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class UitkeringResource {
    private final Uitkeringen uitkeringen;

    UitkeringResource(Uitkeringen uitkeringen) {
        this.uitkeringen = uitkeringen;
    }

    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("ziekmelding") @Nullable UUID ziekmelding,
            @QueryParam("dienstverband") @Nullable UUID dienstverband,
            @QueryParam("jaar") @Nullable Year jaar) {
        var keuze = new Uitkeringen.Keuze(ziekmelding, dienstverband, jaar);
        return page.of(uitkeringen.na(page.after(), page.limit(), keuze), UitkeringAntwoord::van);
    }
}
