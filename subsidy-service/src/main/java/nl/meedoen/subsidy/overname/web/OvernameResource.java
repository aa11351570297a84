package nl.meedoen.subsidy.overname.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.overname.Overname;
import nl.meedoen.subsidy.overname.OvernameAanbieden;
import nl.meedoen.subsidy.overname.Overnameregel.Uitkomst;
import nl.meedoen.subsidy.overname.Overnameregels;
import nl.meedoen.subsidy.overname.Overnames;
import org.jspecify.annotations.Nullable;

@Path("/v1/lks-overnames")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class OvernameResource {
    private final OvernameAanbieden aanbieden;
    private final Overnames overnames;
    private final Overnameregels regels;
    private final Caller caller;

    OvernameResource(OvernameAanbieden aanbieden, Overnames overnames, Overnameregels regels, Caller caller) {
        this.aanbieden = aanbieden;
        this.overnames = overnames;
        this.regels = regels;
        this.caller = caller;
    }

    /** The file is taken in at once and worked on afterwards: 202, whatever its size. */
    @POST
    @Consumes("text/csv")
    @Idempotent
    public Response aanbieden(@BeanParam Aanbiedvraag vraag, byte[] bestand) {
        var overname = aanbieden.aanbieden(vraag.aanbieding(caller), bestand);
        return Response.accepted(antwoord(overname))
                .header("Location", "/v1/lks-overnames/" + overname.id())
                .build();
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(overnames.na(page.after(), page.limit()), this::antwoord);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var overname = overnames.een(id);
        return Answers.ok(overname, antwoord(overname));
    }

    @GET
    @Path("{id}/regels")
    public Response regels(UUID id, @BeanParam Page page, @QueryParam("uitkomst") @Nullable String uitkomst) {
        var gevonden = regels.na(overnames.een(id).id(), page.after(), page.limit(), gekozen(uitkomst));
        return page.of(gevonden, RegelAntwoord::van);
    }

    private OvernameAntwoord antwoord(Overname overname) {
        return OvernameAntwoord.van(overname, regels.totalen(overname.id()));
    }

    private static @Nullable Uitkomst gekozen(@Nullable String uitkomst) {
        if (uitkomst == null) return null;
        return Arrays.stream(Uitkomst.values())
                .filter(een -> een.name().equals(uitkomst))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("uitkomst", "waarde-onbekend", "is geen uitkomst van een regel"));
    }
}
