package nl.meedoen.subsidy.loonwaarde.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonwaarde.Herbeoordelingstermijn;
import nl.meedoen.subsidy.loonwaarde.LoonwaardeBepalen;
import nl.meedoen.subsidy.loonwaarde.Loonwaardebepalingen;
import org.jspecify.annotations.Nullable;

@Path("/v1/loonwaardebepalingen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, REGISSEUR_WERK})
class LoonwaardeResource {
    private static final String OPEN = "OPEN";

    private final Loonwaardebepalingen bepalingen;
    private final LoonwaardeBepalen bepalen;
    private final Herbeoordelingstermijn termijn;
    private final Loonwaardeantwoorden antwoorden;
    private final Clock clock;

    LoonwaardeResource(
            Loonwaardebepalingen bepalingen,
            LoonwaardeBepalen bepalen,
            Herbeoordelingstermijn termijn,
            Loonwaardeantwoorden antwoorden,
            Clock clock) {
        this.bepalingen = bepalingen;
        this.bepalen = bepalen;
        this.termijn = termijn;
        this.antwoorden = antwoorden;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response vaststellen(LoonwaardeVerzoek verzoek) {
        var bepaling = bepalen.vaststellen(verzoek.opgave());
        return Answers.created("loonwaardebepalingen", bepaling, antwoorden.van(bepaling));
    }

    @POST
    @Path("{id}/correctie")
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response corrigeren(UUID id, CorrectieVerzoek verzoek) {
        var bepaling = bepalen.corrigeren(id, verzoek.uitkomst(), verzoek.reden());
        return Answers.ok(bepaling, antwoorden.van(bepaling));
    }

    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("dienstverband") @Nullable UUID dienstverband,
            @QueryParam("aanleveringUwv") @Nullable String aanleveringUwv) {
        if (aanleveringUwv != null && !aanleveringUwv.equals(OPEN))
            throw Refusal.invalid("aanleveringUwv", "waarde-onbekend", "kan alleen OPEN zijn");
        var gevonden = aanleveringUwv == null
                ? bepalingen.na(page.after(), page.limit(), dienstverband)
                : bepalingen.nietBijUwv(page.after(), page.limit(), dienstverband);
        var alle = antwoorden.van(gevonden);
        return page.of(gevonden, bepaling -> alle.get(bepaling.id()));
    }

    /** @param tot up to and including which day; today where it is absent */
    @GET
    @Path("herbeoordelingen")
    public Response herbeoordelingen(
            @BeanParam Page page,
            @QueryParam("tot") @Nullable LocalDate tot,
            @QueryParam("gemeente") @Nullable String gemeente) {
        var vandaag = LocalDate.now(clock);
        return page.of(
                bepalingen.teHerbeoordelen(tot == null ? vandaag : tot, vandaag, gemeente, page.after(), page.limit()),
                bepaling -> HerbeoordelingAntwoord.van(
                        bepaling, termijn.voor(bepaling).orElse(null), vandaag));
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var bepaling = bepalingen.een(id);
        return Answers.ok(bepaling, antwoorden.van(bepaling));
    }

    @GET
    @Path("{id}/versies")
    public List<VersieAntwoord> versies(UUID id) {
        return antwoorden.versies(bepalingen.een(id));
    }
}
