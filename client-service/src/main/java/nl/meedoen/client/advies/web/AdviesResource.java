package nl.meedoen.client.advies.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.advies.Adviezen;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/v1/adviezen")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class AdviesResource {
    private final Adviezen adviezen;

    AdviesResource(Adviezen adviezen) {
        this.adviezen = adviezen;
    }

    /** What UWV advised about one person, oldest first. */
    @GET
    public List<AdviesAntwoord> van(@QueryParam("client") @Nullable UUID client) {
        if (client == null) throw Refusal.invalid("client", "verplicht", "is verplicht");
        return adviezen.van(client).stream().map(AdviesAntwoord::van).toList();
    }
}
