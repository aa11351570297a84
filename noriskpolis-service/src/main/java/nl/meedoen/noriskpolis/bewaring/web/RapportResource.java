package nl.meedoen.noriskpolis.bewaring.web;

import static nl.meedoen.common.platform.security.Roles.BEHEERDER;
import static nl.meedoen.common.platform.security.Roles.KWALITEIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.bewaring.Bewaarrapporten;
import nl.meedoen.noriskpolis.bewaring.Opruimen;

/** What was deleted because its term was over. */
@Path("/v1/bewaarrapporten")
@RolesAllowed({KWALITEIT, BEHEERDER})
class RapportResource {
    private final Bewaarrapporten rapporten;
    private final Opruimen opruimen;
    private final Caller caller;

    RapportResource(Bewaarrapporten rapporten, Opruimen opruimen, Caller caller) {
        this.rapporten = rapporten;
        this.opruimen = opruimen;
        this.caller = caller;
    }

    /** A trial, or at once what the daily work would do. */
    @POST
    @Idempotent
    @RolesAllowed(BEHEERDER)
    public Response opruimen(RapportVerzoek verzoek) {
        if (!caller.mayActFor(verzoek.gemeente()))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + verzoek.gemeente() + ".");
        var rapport = opruimen.opruimen(verzoek.gemeente(), verzoek.proef());
        return Answers.created("bewaarrapporten", rapport, RapportAntwoord.van(rapport));
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(rapporten.na(page.after(), page.limit()), RapportAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var rapport = rapporten.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(rapport, RapportAntwoord.van(rapport));
    }
}
