package nl.meedoen.client.werkgever.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.client.historie.Wijziging;
import nl.meedoen.client.werkgever.WerkgeverRegistreren;
import nl.meedoen.client.werkgever.WerkgeverWijzigen;
import nl.meedoen.client.werkgever.Werkgevers;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;

@Path("/v1/werkgevers")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class WerkgeverResource {
    private final Werkgevers werkgevers;
    private final WerkgeverRegistreren registreren;
    private final WerkgeverWijzigen wijzigen;
    private final Historie historie;

    WerkgeverResource(
            Werkgevers werkgevers, WerkgeverRegistreren registreren, WerkgeverWijzigen wijzigen, Historie historie) {
        this.werkgevers = werkgevers;
        this.registreren = registreren;
        this.wijzigen = wijzigen;
        this.historie = historie;
    }

    @POST
    @Idempotent
    public Response registreren(WerkgeverVerzoek verzoek) {
        var geregistreerd = registreren.registreren(
                verzoek.naam(), verzoek.kvkNummer(), verzoek.loonheffingennummer(), verzoek.iban());
        var werkgever = geregistreerd.werkgever();
        var antwoord = WerkgeverAntwoord.van(werkgever);
        return geregistreerd.nieuw()
                ? Answers.created("werkgevers", werkgever, antwoord)
                : Answers.ok(werkgever, antwoord);
    }

    @GET
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response lijst(@BeanParam Page page) {
        return page.of(werkgevers.na(page.after(), page.limit()), WerkgeverAntwoord::van);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response een(UUID id) {
        var werkgever = werkgevers.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(werkgever, WerkgeverAntwoord.van(werkgever));
    }

    @PUT
    @Path("{id}")
    public Response wijzigen(UUID id, WerkgeverWijziging wijziging) {
        var werkgever = wijzigen.wijzigen(id, wijziging.naam(), wijziging.iban());
        return Answers.ok(werkgever, WerkgeverAntwoord.van(werkgever));
    }

    @GET
    @Path("{id}/historie")
    public List<Wijziging> historie(UUID id) {
        return historie.van(id);
    }
}
