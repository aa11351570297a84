package nl.meedoen.sanction.maatregel.web;

import static nl.meedoen.common.platform.security.Roles.HANDHAVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.sanction.maatregel.Maatregelen;
import nl.meedoen.sanction.maatregel.VoornemenOpenen;

@Path("/v1/maatregelen")
@RolesAllowed(HANDHAVER)
class MaatregelResource {
    private final Maatregelen maatregelen;
    private final VoornemenOpenen openen;

    MaatregelResource(Maatregelen maatregelen, VoornemenOpenen openen) {
        this.maatregelen = maatregelen;
        this.openen = openen;
    }

    @POST
    @Idempotent
    public Response openen(VoornemenVerzoek verzoek) {
        var geopend = verzoek.geopendDoor(openen);
        var maatregel = geopend.maatregel();
        var antwoord = MaatregelAntwoord.van(maatregel);
        return geopend.nieuw() ? Answers.created("maatregelen", maatregel, antwoord) : Answers.ok(maatregel, antwoord);
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(maatregelen.na(page.after(), page.limit()), MaatregelAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var maatregel = maatregelen.een(id);
        return Answers.ok(maatregel, MaatregelAntwoord.van(maatregel));
    }

    @GET
    @Path("{id}/onderbouwing")
    public List<Onderbouwing> onderbouwing(UUID id) {
        return maatregelen.een(id).onderbouwing();
    }
}
