package nl.meedoen.subsidy.aanvraag.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.subsidy.aanvraag.AanvraagAanvullen;
import nl.meedoen.subsidy.aanvraag.AanvraagAfhandelen;
import nl.meedoen.subsidy.aanvraag.AanvraagBesluiten;
import nl.meedoen.subsidy.aanvraag.Lksaanvraag;
import org.jspecify.annotations.Nullable;

/** The road from a request to its end. */
@Path("/v1/lks-aanvragen/{id}")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class AanvraagverloopResource {
    private final AanvraagAanvullen aanvullen;
    private final AanvraagAfhandelen afhandelen;
    private final AanvraagBesluiten besluiten;
    private final AanvraagTonen tonen;
    private final Clock clock;

    AanvraagverloopResource(
            AanvraagAanvullen aanvullen,
            AanvraagAfhandelen afhandelen,
            AanvraagBesluiten besluiten,
            AanvraagTonen tonen,
            Clock clock) {
        this.aanvullen = aanvullen;
        this.afhandelen = afhandelen;
        this.besluiten = besluiten;
        this.tonen = tonen;
        this.clock = clock;
    }

    @POST
    @Path("aanvulling")
    @Idempotent
    public Response aanvullen(UUID id, AanvullingVerzoek verzoek) {
        return antwoord(aanvullen.aanvullen(id, verzoek.aanvulling(vandaag())));
    }

    @POST
    @Path("hersteltermijn")
    @Idempotent
    public Response herstelVragen(UUID id, HersteltermijnVerzoek verzoek) {
        return antwoord(aanvullen.herstelVragen(id, dag(verzoek.gevraagdOp()), verzoek.uiterlijk()));
    }

    @POST
    @Path("doelgroepbeoordeling")
    @Idempotent
    public Response beoordelen(UUID id, DoelgroepbeoordelingVerzoek verzoek) {
        return antwoord(aanvullen.beoordelen(id, verzoek.beoordeling(), vandaag()));
    }

    @POST
    @Path("buitenbehandelingstelling")
    @Idempotent
    public Response buitenBehandelingStellen(UUID id) {
        return antwoord(afhandelen.buitenBehandelingStellen(id));
    }

    @POST
    @Path("verdaging")
    @Idempotent
    public Response verdagen(UUID id, VerdagingVerzoek verzoek) {
        return antwoord(afhandelen.verdagen(id, verzoek.verdaging(vandaag())));
    }

    @POST
    @Path("ingebrekestelling")
    @Idempotent
    public Response inGebrekeStellen(UUID id, IngebrekestellingVerzoek verzoek) {
        return antwoord(afhandelen.inGebrekeStellen(id, dag(verzoek.ontvangenOp())));
    }

    @POST
    @Path("besluit")
    @Idempotent
    public Response besluiten(UUID id) {
        return antwoord(besluiten.besluiten(id));
    }

    @POST
    @Path("intrekking")
    @Idempotent
    public Response intrekken(UUID id, IntrekkingVerzoek verzoek) {
        return antwoord(afhandelen.intrekken(id, verzoek.reden()));
    }

    private Response antwoord(Lksaanvraag aanvraag) {
        return Answers.ok(aanvraag, tonen.antwoord(aanvraag));
    }

    private LocalDate dag(@Nullable LocalDate genoemd) {
        return genoemd == null ? vandaag() : genoemd;
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
