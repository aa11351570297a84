package nl.meedoen.client.client.web;

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
import nl.meedoen.client.client.BsnKluis;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.ClientRegistreren;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.client.UitkeringWijzigen;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.client.historie.Wijziging;
import nl.meedoen.common.law.Bsn;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;

@Path("/v1/clienten")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class ClientResource {
    private final Clienten clienten;
    private final ClientRegistreren registreren;
    private final UitkeringWijzigen uitkeringWijzigen;
    private final Historie historie;
    private final BsnKluis kluis;
    private final Caller caller;

    ClientResource(
            Clienten clienten,
            ClientRegistreren registreren,
            UitkeringWijzigen uitkeringWijzigen,
            Historie historie,
            BsnKluis kluis,
            Caller caller) {
        this.clienten = clienten;
        this.registreren = registreren;
        this.uitkeringWijzigen = uitkeringWijzigen;
        this.historie = historie;
        this.kluis = kluis;
        this.caller = caller;
    }

    @POST
    @Idempotent
    public Response registreren(ClientVerzoek verzoek) {
        var geregistreerd = registreren.registreren(verzoek.persoon());
        var client = geregistreerd.client();
        return geregistreerd.nieuw()
                ? Answers.created("clienten", client, antwoord(client))
                : Answers.ok(client, antwoord(client));
    }

    @GET
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response lijst(@BeanParam Page page) {
        return page.of(clienten.na(page.after(), page.limit()), this::antwoord);
    }

    @POST
    @Path("_zoek")
    public List<ClientAntwoord> zoeken(Zoekvraag vraag) {
        return clienten.met(new Bsn(vraag.bsn())).stream().map(this::antwoord).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response een(UUID id) {
        var client = clienten.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(client, antwoord(client));
    }

    @PUT
    @Path("{id}/uitkering")
    public Response uitkeringStarten(UUID id, UitkeringVerzoek verzoek) {
        var client = uitkeringWijzigen.starten(id, verzoek.soort(), verzoek.ingang());
        return Answers.ok(client, antwoord(client));
    }

    @POST
    @Path("{id}/uitkeringsbeeindiging")
    @Idempotent
    public Response uitkeringBeeindigen(UUID id, Beeindiging beeindiging) {
        var client = uitkeringWijzigen.beeindigen(id, beeindiging.einddatum());
        return Answers.ok(client, antwoord(client));
    }

    @GET
    @Path("{id}/historie")
    public List<Wijziging> historie(UUID id) {
        return historie.van(id);
    }

    private ClientAntwoord antwoord(Client client) {
        var needsBsn = caller.hasRole(KLANTMANAGER) || caller.hasRole(REGISSEUR_WERK);
        return ClientAntwoord.van(
                client, needsBsn ? kluis.ontsleuteld(client.bsn()).nummer() : null);
    }
}
