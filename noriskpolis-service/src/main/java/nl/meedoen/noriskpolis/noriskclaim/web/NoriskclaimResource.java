package nl.meedoen.noriskpolis.noriskclaim.web;

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
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaim;
import nl.meedoen.noriskpolis.noriskclaim.NoriskclaimBeoordelen;
import nl.meedoen.noriskpolis.noriskclaim.NoriskclaimIndienen;
import nl.meedoen.noriskpolis.noriskclaim.Noriskclaims;
import nl.meedoen.noriskpolis.noriskclaim.VerwachteUitkering;
import nl.meedoen.noriskpolis.ziekmelding.Keuze;
import org.jspecify.annotations.Nullable;

@Path("/v1/noriskclaims")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class NoriskclaimResource {
    private final Noriskclaims claims;
    private final NoriskclaimIndienen indienen;
    private final NoriskclaimBeoordelen beoordelen;
    private final Loonkostensubsidies subsidies;
    private final VerwachteUitkering uitkering;

    NoriskclaimResource(
            Noriskclaims claims,
            NoriskclaimIndienen indienen,
            NoriskclaimBeoordelen beoordelen,
            Loonkostensubsidies subsidies,
            VerwachteUitkering uitkering) {
        this.claims = claims;
        this.indienen = indienen;
        this.beoordelen = beoordelen;
        this.subsidies = subsidies;
        this.uitkering = uitkering;
    }

    @POST
    @Idempotent
    public Response indienen(NoriskclaimVerzoek verzoek) {
        var ingediend = indienen.indienen(verzoek.ziekmelding(), verzoek.uitkeringspercentage());
        var claim = ingediend.claim();
        return ingediend.nieuw() ? Answers.created("noriskclaims", claim, antwoord(claim)) : ok(claim);
    }

    @GET
    @RolesAllowed({SUBSIDIE_MEDEWERKER, WERKGEVER})
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("status") @Nullable String status,
            @QueryParam("dienstverband") @Nullable UUID dienstverband) {
        var met = Keuze.uit("status", Noriskclaim.Status.class, status);
        return page.of(claims.na(page.after(), page.limit(), dienstverband, met), this::antwoord);
    }

    @GET
    @RolesAllowed({SUBSIDIE_MEDEWERKER, WERKGEVER})
    @Path("{id}")
    public Response een(UUID id) {
        return ok(claims.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Path("{id}/toekenning")
    @Idempotent
    public Response toekennen(UUID id, Toekenning toekenning) {
        return ok(beoordelen.toekennen(id, toekenning.vanaf(), toekenning.tot(), toekenning.hoogte()));
    }

    @POST
    @Path("{id}/afwijzing")
    @Idempotent
    public Response afwijzen(UUID id, Afwijzing afwijzing) {
        return ok(beoordelen.afwijzen(id, afwijzing.gronden()));
    }

    @POST
    @Path("{id}/beeindiging")
    @Idempotent
    public Response beeindigen(UUID id, Beeindiging beeindiging) {
        return ok(beoordelen.beeindigen(id, beeindiging.per(), beeindiging.reden()));
    }

    private Response ok(Noriskclaim claim) {
        return Answers.ok(claim, antwoord(claim));
    }

    private NoriskclaimAntwoord antwoord(Noriskclaim claim) {
        return NoriskclaimAntwoord.van(
                claim, subsidies.op(claim.dienstverband(), claim.eersteZiektedag()), uitkering.van(claim));
    }
}
