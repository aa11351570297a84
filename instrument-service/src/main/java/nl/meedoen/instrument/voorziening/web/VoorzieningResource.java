package nl.meedoen.instrument.voorziening.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

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
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.instrument.voorziening.VoorzieningToekennen;
import nl.meedoen.instrument.voorziening.Voorzieningen;

@Path("/v1/voorzieningen")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class VoorzieningResource {
    private final Voorzieningen voorzieningen;
    private final VoorzieningToekennen toekennen;

    VoorzieningResource(Voorzieningen voorzieningen, VoorzieningToekennen toekennen) {
        this.voorzieningen = voorzieningen;
        this.toekennen = toekennen;
    }

    @POST
    @Idempotent
    public Response besluiten(VoorzieningVerzoek verzoek) {
        var voorziening = toekennen.besluiten(verzoek.verzoek());
        return Answers.created("voorzieningen", voorziening, VoorzieningAntwoord.van(voorziening));
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(voorzieningen.na(page.after(), page.limit()), VoorzieningAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var voorziening = voorzieningen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(voorziening, VoorzieningAntwoord.van(voorziening));
    }

    @GET
    @Path("{id}/onderbouwing")
    public List<Onderbouwing> onderbouwing(UUID id) {
        return voorzieningen.findByIdOptional(id).orElseThrow(Refusal::notFound).onderbouwing();
    }
}
