package nl.meedoen.client.aanmelding.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.client.aanmelding.BijDzbAanmelden;
import nl.meedoen.common.platform.web.Idempotent;

@Path("/v1/clienten/{id}/aanmelding-dzb")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class AanmeldingResource {
    private final BijDzbAanmelden aanmelden;

    AanmeldingResource(BijDzbAanmelden aanmelden) {
        this.aanmelden = aanmelden;
    }

    @POST
    @Idempotent
    public Response aanmelden(UUID id) {
        var aangemeld = aanmelden.aanmelden(id);
        var antwoord = AanmeldingAntwoord.van(aangemeld.aanmelding());
        return Response.status(aangemeld.nieuw() ? Response.Status.CREATED : Response.Status.OK)
                .entity(antwoord)
                .build();
    }
}
