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
import java.time.Clock;
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
    private final Weergave weergave;
    private final Caller caller;
    private final Clock clock;

    ZiekmeldingResource(
            Ziekmeldingen ziekmeldingen,
            ZiekMelden melden,
            ZiekmeldingWijzigen wijzigen,
            Weergave weergave,
            Caller caller,
            Clock clock) {
        this.ziekmeldingen = ziekmeldingen;
        this.melden = melden;
        this.wijzigen = wijzigen;
        this.weergave = weergave;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    public Response melden(ZiekmeldingVerzoek verzoek) {
        var gemeld = melden.melden(verzoek.dienstverband(), verzoek.melding(clock.instant(), bron()));
        var ziekmelding = gemeld.ziekmelding();
        return gemeld.nieuw()
                ? Answers.created("ziekmeldingen", ziekmelding, weergave.van(ziekmelding))
                : antwoord(ziekmelding);
    }

    @GET
    public Response lijst(@BeanParam Page page, @QueryParam("dienstverband") @Nullable UUID dienstverband) {
        return page.of(ziekmeldingen.na(page.after(), page.limit(), dienstverband), weergave::van);
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
        return antwoord(wijzigen.beterMelden(id, betermelding.eersteWerkdag(), bron()));
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
        return antwoord(wijzigen.corrigeren(id, correctie.opdracht(), bron()));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    public Response intrekken(UUID id, Intrekking intrekking) {
        return antwoord(wijzigen.intrekken(id, intrekking.reden()));
    }

    private Response antwoord(Ziekmelding ziekmelding) {
        return Answers.ok(ziekmelding, weergave.van(ziekmelding));
    }

    private Bron bron() {
        return caller.hasRole(WERKGEVER) ? Bron.WERKGEVER : Bron.MEDEWERKER;
    }
}
