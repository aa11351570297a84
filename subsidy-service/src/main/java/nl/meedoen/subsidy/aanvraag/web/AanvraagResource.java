package nl.meedoen.subsidy.aanvraag.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;
import static nl.meedoen.common.platform.security.Roles.WERKGEVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.subsidy.aanvraag.AanvraagIndienen;
import nl.meedoen.subsidy.aanvraag.Lksaanvragen;
import org.jspecify.annotations.Nullable;

@Path("/v1/lks-aanvragen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, REGISSEUR_WERK, WERKGEVER})
class AanvraagResource {
    private final Lksaanvragen aanvragen;
    private final AanvraagIndienen indienen;
    private final AanvraagTonen tonen;
    private final Clock clock;

    AanvraagResource(Lksaanvragen aanvragen, AanvraagIndienen indienen, AanvraagTonen tonen, Clock clock) {
        this.aanvragen = aanvragen;
        this.indienen = indienen;
        this.tonen = tonen;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response indienen(AanvraagVerzoek verzoek) {
        var aanvraag = indienen.indienen(verzoek.indiening(LocalDate.now(clock)));
        return Answers.created("lks-aanvragen", aanvraag, tonen.antwoord(aanvraag));
    }

    /** All requests in order of arrival, or with {@code termijn} the open ones that are due, the most urgent first. */
    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("client") @Nullable UUID client,
            @QueryParam("termijn") @Nullable String termijn,
            @QueryParam("dagen") @DefaultValue("14") String dagen) {
        if (termijn == null) return page.of(aanvragen.na(page.after(), page.limit(), client), tonen::antwoord);
        var periode = Termijnvraag.van(termijn, dagen).periode(LocalDate.now(clock));
        return page.of(aanvragen.vervallend(periode, page.after(), page.limit()), tonen::antwoord);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var aanvraag = aanvragen.een(id);
        return Answers.ok(aanvraag, tonen.antwoord(aanvraag));
    }
}
