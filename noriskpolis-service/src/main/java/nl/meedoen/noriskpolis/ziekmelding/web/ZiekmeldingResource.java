package nl.meedoen.noriskpolis.ziekmelding.web;

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
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.ziekmelding.Bron;
import nl.meedoen.noriskpolis.ziekmelding.ZiekMelden;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmelding;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingWijzigen;
import nl.meedoen.noriskpolis.ziekmelding.Ziekmeldingen;
import org.jspecify.annotations.Nullable;

@Path("/v1/ziekmeldingen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, WERKGEVER})
class ZiekmeldingResource {
    private final Ziekmeldingen ziekmeldingen;
    private final ZiekMelden melden;
    private final ZiekmeldingWijzigen wijzigen;
    private final Caller caller;

    ZiekmeldingResource(Ziekmeldingen ziekmeldingen, ZiekMelden melden, ZiekmeldingWijzigen wijzigen, Caller caller) {
        this.ziekmeldingen = ziekmeldingen;
        this.melden = melden;
        this.wijzigen = wijzigen;
        this.caller = caller;
    }

    @POST
    @Idempotent
    public Response melden(ZiekmeldingVerzoek verzoek) {
        var gemeld = melden.melden(verzoek.dienstverband(), verzoek.eersteZiektedag(), bron());
        var ziekmelding = gemeld.ziekmelding();
        return gemeld.nieuw()
                ? Answers.created("ziekmeldingen", ziekmelding, ZiekmeldingAntwoord.van(ziekmelding))
                : antwoord(ziekmelding);
    }

    @GET
    public Response lijst(@BeanParam Page page, @QueryParam("dienstverband") @Nullable UUID dienstverband) {
        return page.of(ziekmeldingen.na(page.after(), page.limit(), dienstverband), ZiekmeldingAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        return antwoord(ziekmeldingen.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Path("{id}/betermelding")
    @Idempotent
    public Response beterMelden(UUID id, Betermelding betermelding) {
        return antwoord(wijzigen.beterMelden(id, betermelding.eersteWerkdag()));
    }

    @POST
    @Path("{id}/gedeeltelijke-betermelding")
    @Idempotent
    public Response gedeeltelijkBeterMelden(UUID id, GedeeltelijkeBetermelding betermelding) {
        return antwoord(wijzigen.gedeeltelijkBeterMelden(id, betermelding.vanaf(), betermelding.urenPerWeek()));
    }

    @POST
    @Path("{id}/correctie")
    @Idempotent
    public Response corrigeren(UUID id, Correctieverzoek correctie) {
        return antwoord(wijzigen.corrigeren(id, correctie.eersteZiektedag(), correctie.reden()));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    public Response intrekken(UUID id, Intrekking intrekking) {
        return antwoord(wijzigen.intrekken(id, intrekking.reden()));
    }

    private static Response antwoord(Ziekmelding ziekmelding) {
        return Answers.ok(ziekmelding, ZiekmeldingAntwoord.van(ziekmelding));
    }

    private Bron bron() {
        return caller.hasRole(WERKGEVER) ? Bron.WERKGEVER : Bron.MEDEWERKER;
    }
}
