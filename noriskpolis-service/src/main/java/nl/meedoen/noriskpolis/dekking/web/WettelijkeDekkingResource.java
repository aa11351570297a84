package nl.meedoen.noriskpolis.dekking.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekking;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekkingVaststellen;
import nl.meedoen.noriskpolis.dekking.WettelijkeDekkingen;
import org.jspecify.annotations.Nullable;

/** To whom article 29b of the Ziektewet itself applies. */
@Path("/v1/wettelijke-noriskdekkingen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class WettelijkeDekkingResource {
    private final WettelijkeDekkingVaststellen vaststellen;
    private final WettelijkeDekkingen dekkingen;

    WettelijkeDekkingResource(WettelijkeDekkingVaststellen vaststellen, WettelijkeDekkingen dekkingen) {
        this.vaststellen = vaststellen;
        this.dekkingen = dekkingen;
    }

    /** @param tot the last day; that of the arrangement with UWV when absent */
    record Vaststelling(
            @NotNull UUID dienstverband,
            @NotNull LocalDate vanaf,
            @Nullable LocalDate tot) {

        /** @throws Refusal 400 for an end before the begin */
        Periode dagen() {
            if (tot != null && tot.isBefore(vanaf))
                throw Refusal.invalid("tot", "einde-voor-begin", "ligt voor de eerste dag");
            return new Periode(vanaf, tot);
        }
    }

    record Intrekking(@NotBlank @Size(max = 500) String reden) {}

    record Antwoord(
            UUID id,
            UUID dienstverband,
            LocalDate vanaf,
            @Nullable LocalDate tot,
            boolean ingetrokken,
            @Nullable String redenIntrekking) {

        static Antwoord van(WettelijkeDekking dekking) {
            return new Antwoord(
                    dekking.id(),
                    dekking.dienstverband(),
                    dekking.dagen().van(),
                    dekking.dagen().tot(),
                    !dekking.telt(),
                    dekking.redenIntrekking().orElse(null));
        }
    }

    @POST
    @Idempotent
    public Response vaststellen(Vaststelling verzoek) {
        var vastgesteld = vaststellen.vaststellen(verzoek.dienstverband(), verzoek.dagen());
        var dekking = vastgesteld.dekking();
        return vastgesteld.nieuw()
                ? Answers.created("wettelijke-noriskdekkingen", dekking, Antwoord.van(dekking))
                : Answers.ok(dekking, Antwoord.van(dekking));
    }

    @GET
    public List<Antwoord> lijst(@QueryParam("dienstverband") @Nullable UUID dienstverband) {
        if (dienstverband == null) throw Refusal.invalid("dienstverband", "verplicht", "is verplicht");
        return dekkingen.van(dienstverband).stream().map(Antwoord::van).toList();
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var dekking = dekkingen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(dekking, Antwoord.van(dekking));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    public Response intrekken(UUID id, Intrekking intrekking) {
        var dekking = vaststellen.intrekken(id, intrekking.reden());
        return Answers.ok(dekking, Antwoord.van(dekking));
    }
}
