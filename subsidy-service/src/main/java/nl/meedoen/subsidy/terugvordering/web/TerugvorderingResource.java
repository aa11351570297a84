package nl.meedoen.subsidy.terugvordering.web;

import static nl.meedoen.common.platform.security.Roles.BETAAL_FIATTEUR;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;
import static nl.meedoen.common.platform.security.Roles.WERKGEVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.subsidy.terugvordering.Terugvordering;
import nl.meedoen.subsidy.terugvordering.TerugvorderingAfboeken;
import nl.meedoen.subsidy.terugvordering.TerugvorderingBesluiten;
import nl.meedoen.subsidy.terugvordering.TerugvorderingOpmaken;
import nl.meedoen.subsidy.terugvordering.Terugvorderingen;
import nl.meedoen.subsidy.terugvordering.Vorderingsboek;
import org.jspecify.annotations.Nullable;

@Path("/v1/terugvorderingen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class TerugvorderingResource {
    private final Terugvorderingen terugvorderingen;
    private final Vorderingsboek boek;
    private final TerugvorderingOpmaken opmaken;
    private final TerugvorderingBesluiten besluiten;
    private final TerugvorderingAfboeken afboeken;

    TerugvorderingResource(
            Terugvorderingen terugvorderingen,
            Vorderingsboek boek,
            TerugvorderingOpmaken opmaken,
            TerugvorderingBesluiten besluiten,
            TerugvorderingAfboeken afboeken) {
        this.terugvorderingen = terugvorderingen;
        this.boek = boek;
        this.opmaken = opmaken;
        this.besluiten = besluiten;
        this.afboeken = afboeken;
    }

    @POST
    @Idempotent
    public Response opmaken(TerugvorderingVerzoek verzoek) {
        var nieuw = opmaken.opmaken(verzoek.loonkostensubsidie(), Boolean.TRUE.equals(verzoek.zelfGemeld()));
        return Answers.created("terugvorderingen", nieuw, antwoord(nieuw));
    }

    @GET
    @RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR, WERKGEVER})
    public Response lijst(@BeanParam Page page, @QueryParam("loonkostensubsidie") @Nullable UUID loonkostensubsidie) {
        return page.of(terugvorderingen.na(page.after(), page.limit(), loonkostensubsidie), this::antwoord);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR, WERKGEVER})
    public Response een(UUID id) {
        return ok(terugvorderingen.een(id));
    }

    @POST
    @Path("{id}/zienswijze")
    @Idempotent
    public Response horen(UUID id, ZienswijzeVerzoek verzoek) {
        return ok(besluiten.horen(id, verzoek.zienswijze()));
    }

    @POST
    @Path("{id}/besluit")
    @Idempotent
    @RolesAllowed(BETAAL_FIATTEUR)
    public Response opleggen(UUID id) {
        return ok(besluiten.opleggen(id));
    }

    @POST
    @Path("{id}/betalingsregeling")
    @Idempotent
    public Response regelen(UUID id, RegelingVerzoek verzoek) {
        return ok(besluiten.regelen(id, verzoek.termijnenlijst()));
    }

    @POST
    @Path("{id}/ontvangsten")
    @Idempotent
    public Response ontvangen(UUID id, BedragVerzoek verzoek) {
        return ok(afboeken.ontvangen(id, verzoek.bedrag()));
    }

    @POST
    @Path("{id}/kwijtschelding")
    @Idempotent
    @RolesAllowed(BETAAL_FIATTEUR)
    public Response kwijtschelden(UUID id, KwijtscheldingVerzoek verzoek) {
        return ok(afboeken.kwijtschelden(id, verzoek.bedrag(), verzoek.reden()));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    @RolesAllowed({SUBSIDIE_MEDEWERKER, BETAAL_FIATTEUR})
    public Response intrekken(UUID id, IntrekkingVerzoek verzoek) {
        return ok(afboeken.intrekken(id, verzoek.reden()));
    }

    private Response ok(Terugvordering terugvordering) {
        return Answers.ok(terugvordering, antwoord(terugvordering));
    }

    private TerugvorderingAntwoord antwoord(Terugvordering terugvordering) {
        return TerugvorderingAntwoord.van(terugvordering, boek.van(terugvordering.id()));
    }
}
