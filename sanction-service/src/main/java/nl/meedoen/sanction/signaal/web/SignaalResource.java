package nl.meedoen.sanction.signaal.web;

import static nl.meedoen.common.platform.security.Roles.HANDHAVER;
import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.sanction.signaal.SignaalVastleggen;
import nl.meedoen.sanction.signaal.Signalen;

@Path("/v1/signalen")
@RolesAllowed(HANDHAVER)
class SignaalResource {
    private final Signalen signalen;
    private final SignaalVastleggen vastleggen;

    SignaalResource(Signalen signalen, SignaalVastleggen vastleggen) {
        this.signalen = signalen;
        this.vastleggen = vastleggen;
    }

    @POST
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, HANDHAVER})
    @Idempotent
    public Response vastleggen(SignaalVerzoek verzoek) {
        var signaal = vastleggen.vastleggen(verzoek.client(), verzoek.schending(), verzoek.toelichting());
        return Answers.created("signalen", signaal, SignaalAntwoord.van(signaal));
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(signalen.na(page.after(), page.limit()), SignaalAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var signaal = signalen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(signaal, SignaalAntwoord.van(signaal));
    }
}
