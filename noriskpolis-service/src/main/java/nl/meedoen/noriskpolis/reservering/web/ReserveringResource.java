package nl.meedoen.noriskpolis.reservering.web;

import static nl.meedoen.common.platform.security.Roles.BEHEERDER;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.reservering.Reservering;
import nl.meedoen.noriskpolis.reservering.ReserveringMaken;
import nl.meedoen.noriskpolis.reservering.Reserveringen;
import nl.meedoen.noriskpolis.reservering.Reserveringstand;
import org.jspecify.annotations.Nullable;

@Path("/v1/reserveringen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, BEHEERDER})
class ReserveringResource {
    private final ReserveringMaken maken;
    private final Reserveringen reserveringen;
    private final Reserveringstand stand;

    ReserveringResource(ReserveringMaken maken, Reserveringen reserveringen, Reserveringstand stand) {
        this.maken = maken;
        this.reserveringen = reserveringen;
        this.stand = stand;
    }

    @POST
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response maken(ReserveringVerzoek verzoek) {
        var gemaakt = maken.maken(verzoek.gemeente(), verzoek.jaar(), verzoek.raming());
        var reservering = gemaakt.reservering();
        return gemaakt.nieuw()
                ? Answers.created("reserveringen", reservering, antwoord(reservering))
                : Answers.ok(reservering, antwoord(reservering));
    }

    /** All numbers, also those that count no more. */
    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("gemeente") @Nullable String gemeente,
            @QueryParam("jaar") @Nullable Year jaar) {
        return page.of(reserveringen.na(page.after(), page.limit(), gemeente, jaar), this::antwoord);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var reservering = reserveringen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(reservering, antwoord(reservering));
    }

    private ReserveringAntwoord antwoord(Reservering reservering) {
        return ReserveringAntwoord.van(reservering, stand.van(reservering));
    }
}
