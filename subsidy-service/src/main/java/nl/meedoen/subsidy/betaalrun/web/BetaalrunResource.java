package nl.meedoen.subsidy.betaalrun.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.RecordReader;
import nl.meedoen.subsidy.betaalrun.Betaalregel;
import nl.meedoen.subsidy.betaalrun.Betaalrun;
import nl.meedoen.subsidy.betaalrun.BetaalrunFiatteren;
import nl.meedoen.subsidy.betaalrun.BetaalrunOpmaken;
import nl.meedoen.subsidy.betaalrun.Betaalruns;
import nl.meedoen.subsidy.betaalrun.Concepten;
import nl.meedoen.subsidy.betaalrun.Regeloverzicht;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/v1/betaalruns")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
class BetaalrunResource {
    private final Betaalruns runs;
    private final Regeloverzicht regels;
    private final BetaalrunOpmaken opmaken;
    private final Concepten concepten;
    private final BetaalrunFiatteren fiatteren;
    private final RecordReader lezer;

    BetaalrunResource(
            Betaalruns runs,
            Regeloverzicht regels,
            BetaalrunOpmaken opmaken,
            Concepten concepten,
            BetaalrunFiatteren fiatteren,
            RecordReader lezer) {
        this.runs = runs;
        this.regels = regels;
        this.opmaken = opmaken;
        this.concepten = concepten;
        this.fiatteren = fiatteren;
        this.lezer = lezer;
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
        var run = concepten.intrekken(id);
        return Answers.ok(run, antwoord(run));
    }

    @POST
    @Path("{id}/fiattering")
    @Idempotent
    @RolesAllowed(BETAAL_FIATTEUR)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FiatteringVerzoek.class)))
    public Response fiatteren(UUID id, byte[] inhoud) {
        var verzoek = lezer.optional(inhoud, FiatteringVerzoek.class);
        var run = fiatteren.fiatteren(id, verzoek.hash());
        return Answers.ok(run, antwoord(run));
    }

    @POST
    @Path("{id}/aanbieding")
    @Idempotent
    public Response aanbieden(UUID id) {
        var run = fiatteren.aanbieden(id);
        return Answers.ok(run, antwoord(run));
    }

    @GET
    @Path("{id}/regels")
    public Response regels(UUID id, @BeanParam Page page) {
        var run = runs.een(id);
        return page.of(
                regels.na(run.id(), page.after(), page.limit()), Betaalregel::id, Function.<Betaalregel>identity());
    }

    private BetaalrunAntwoord antwoord(Betaalrun run) {
        return BetaalrunAntwoord.van(run, regels);
    }
}
