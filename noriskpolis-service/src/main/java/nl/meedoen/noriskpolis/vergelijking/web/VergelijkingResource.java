package nl.meedoen.noriskpolis.vergelijking.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.ArrayList;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Fout;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.vergelijking.BestandVergelijken;
import nl.meedoen.noriskpolis.vergelijking.Bestandsvergelijkingen;
import org.jspecify.annotations.Nullable;

/** Files of UWV beside our own record. */
@Path("/v1/bestandsvergelijkingen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class VergelijkingResource {
    private final BestandVergelijken vergelijken;
    private final Bestandsvergelijkingen vergelijkingen;

    VergelijkingResource(BestandVergelijken vergelijken, Bestandsvergelijkingen vergelijkingen) {
        this.vergelijken = vergelijken;
        this.vergelijkingen = vergelijkingen;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    public Response vergelijken(
            @QueryParam("gemeente") @Nullable String gemeente,
            @QueryParam("jaar") @Nullable Year jaar,
            byte[] bestand) {
        if (gemeente == null || jaar == null) throw ontbreekt(gemeente, jaar);
        var vergelijking = vergelijken.vergelijken(gemeente, jaar, bestand);
        return Answers.created("bestandsvergelijkingen", vergelijking, VergelijkingAntwoord.van(vergelijking));
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(vergelijkingen.na(page.after(), page.limit()), VergelijkingAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var vergelijking = vergelijkingen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(vergelijking, VergelijkingAntwoord.van(vergelijking));
    }

    private static Refusal ontbreekt(@Nullable String gemeente, @Nullable Year jaar) {
        var fouten = new ArrayList<Fout>();
        if (gemeente == null) fouten.add(new Fout("gemeente", "verplicht", "is verplicht"));
        if (jaar == null) fouten.add(new Fout("jaar", "verplicht", "is verplicht"));
        return Refusal.invalid(fouten);
    }
}
