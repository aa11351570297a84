package nl.meedoen.common.platform.bewaring.web;

import static nl.meedoen.common.platform.security.Roles.BEHEERDER;
import static nl.meedoen.common.platform.security.Roles.KWALITEIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.bewaring.BewaarrapportOpmaken;
import nl.meedoen.common.platform.bewaring.Bewaarrapporten;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;

/**
 * What was deleted because its term was over. A service gives it an address of its own, for of each first word of an address
 * the gateway knows one service.
 */
public abstract class Rapportagepunt {
    private final String naam;
    private final Bewaarrapporten rapporten;
    private final BewaarrapportOpmaken opmaken;
    private final Caller caller;

    /** @param naam the address below {@code /v1/} */
    protected Rapportagepunt(String naam, Bewaarrapporten rapporten, BewaarrapportOpmaken opmaken, Caller caller) {
        this.naam = naam;
        this.rapporten = rapporten;
        this.opmaken = opmaken;
        this.caller = caller;
    }

    /** A trial, or at once what the daily work would do. */
    @POST
    @Idempotent
    @RolesAllowed(BEHEERDER)
    public Response opruimen(RapportVerzoek verzoek) {
        if (!caller.mayActFor(verzoek.gemeente()))
            throw Refusal.noAccess("Uw token geldt niet voor gemeente " + verzoek.gemeente() + ".");
        var rapport = opmaken.opmaken(verzoek.gemeente(), verzoek.proef());
        return Answers.created(naam, rapport, RapportAntwoord.van(rapport));
    }

    @GET
    @RolesAllowed({KWALITEIT, BEHEERDER})
    public Response lijst(@BeanParam Page page) {
        return page.of(rapporten.na(page.after(), page.limit()), RapportAntwoord::van);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({KWALITEIT, BEHEERDER})
    public Response een(UUID id) {
        var rapport = rapporten.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(rapport, RapportAntwoord.van(rapport));
    }
}
