package nl.meedoen.subsidy.betaalrun.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.subsidy.betaalrun.Betaalbestand;
import nl.meedoen.subsidy.betaalrun.Betaalregels;
import nl.meedoen.subsidy.betaalrun.Betaalrun;
import nl.meedoen.subsidy.betaalrun.BetaalrunFiatteren;
import nl.meedoen.subsidy.betaalrun.BetaalrunOpmaken;
import nl.meedoen.subsidy.betaalrun.Betaalruns;

@Path("/v1/betaalruns")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class BetaalrunResource {
    private final Betaalruns runs;
    private final Betaalregels regels;
    private final BetaalrunOpmaken opmaken;
    private final BetaalrunFiatteren fiatteren;
    private final Betaalbestand bestand;

    BetaalrunResource(
            Betaalruns runs,
            Betaalregels regels,
            BetaalrunOpmaken opmaken,
            BetaalrunFiatteren fiatteren,
            Betaalbestand bestand) {
        this.runs = runs;
        this.regels = regels;
        this.opmaken = opmaken;
        this.fiatteren = fiatteren;
        this.bestand = bestand;
    }

    @POST
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response opmaken(BetaalrunVerzoek verzoek) {
        var run = opmaken.opmaken(verzoek.gemeente(), verzoek.maand());
        return Answers.created("betaalruns", run, antwoord(run));
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(runs.na(page.after(), page.limit()), this::antwoord);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var run = runs.een(id);
        return Answers.ok(run, antwoord(run));
    }

    @POST
    @Path("{id}/herberekening")
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response herberekenen(UUID id) {
        var run = opmaken.herberekenen(id);
        return Answers.ok(run, antwoord(run));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response intrekken(UUID id) {
        var run = opmaken.intrekken(id);
        return Answers.ok(run, antwoord(run));
    }

    @POST
    @Path("{id}/fiattering")
    @Idempotent
    @RolesAllowed(BETAAL_FIATTEUR)
    public Response fiatteren(UUID id) {
        var run = fiatteren.fiatteren(id);
        return Answers.ok(run, antwoord(run));
    }

    @GET
    @Path("{id}/betaalbestand")
    @Produces(MediaType.APPLICATION_XML)
    public String betaalbestand(UUID id) {
        return bestand.van(id);
    }

    private BetaalrunAntwoord antwoord(Betaalrun run) {
        return BetaalrunAntwoord.van(run, regels.van(run.id()), regels.uitval(run.id()));
    }
}
