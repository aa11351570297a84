package nl.meedoen.noriskpolis.uwvfactuur.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.noriskpolis.uwvfactuur.Bezwaarlijst;
import nl.meedoen.noriskpolis.uwvfactuur.FactuurOntvangen;
import nl.meedoen.noriskpolis.uwvfactuur.Factuurbestand;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFacturen;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuur;
import nl.meedoen.noriskpolis.uwvfactuur.UwvFactuurregels;

/** Invoices of UWV, and what our checks of them came to. */
@Path("/v1/uwv-facturen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class UwvFactuurResource {
    private final Factuurbestand bestand;
    private final FactuurOntvangen ontvangen;
    private final UwvFacturen facturen;
    private final UwvFactuurregels regels;
    private final Bezwaarlijst bezwaarlijst;
    private final Caller caller;

    UwvFactuurResource(
            Factuurbestand bestand,
            FactuurOntvangen ontvangen,
            UwvFacturen facturen,
            UwvFactuurregels regels,
            Bezwaarlijst bezwaarlijst,
            Caller caller) {
        this.bestand = bestand;
        this.ontvangen = ontvangen;
        this.facturen = facturen;
        this.regels = regels;
        this.bezwaarlijst = bezwaarlijst;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    public Response ontvangen(@BeanParam Factuurvraag vraag, byte[] inhoud) {
        var ontvangst = ontvangen.ontvangen(vraag.met(inhoud, bestand, caller));
        var factuur = ontvangst.factuur();
        return ontvangst.nieuw() ? Answers.created("uwv-facturen", factuur, antwoord(factuur)) : ok(factuur);
    }

    /** Without their lines. */
    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(facturen.na(page.after(), page.limit()), FactuurAntwoord::kort);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        return ok(facturen.een(id));
    }

    @GET
    @Path("{id}/bezwaarlijst")
    @Produces("text/csv")
    public String bezwaarlijst(UUID id) {
        return bezwaarlijst.van(facturen.een(id));
    }

    @POST
    @Path("{id}/hercontrole")
    @Idempotent
    public Response opnieuw(UUID id) {
        return ok(ontvangen.hercontrole(id));
    }

    private Response ok(UwvFactuur factuur) {
        return Answers.ok(factuur, antwoord(factuur));
    }

    private FactuurAntwoord antwoord(UwvFactuur factuur) {
        return FactuurAntwoord.van(factuur, regels.van(factuur.id()));
    }
}
