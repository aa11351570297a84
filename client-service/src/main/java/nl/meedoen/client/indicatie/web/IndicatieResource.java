package nl.meedoen.client.indicatie.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.client.historie.Wijziging;
import nl.meedoen.client.indicatie.IndicatieVaststellen;
import nl.meedoen.client.indicatie.Indicaties;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;

@Path("/v1/indicaties")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class IndicatieResource {
    private final Indicaties indicaties;
    private final IndicatieVaststellen vaststellen;
    private final Historie historie;

    IndicatieResource(Indicaties indicaties, IndicatieVaststellen vaststellen, Historie historie) {
        this.indicaties = indicaties;
        this.vaststellen = vaststellen;
        this.historie = historie;
    }

    @POST
    @Idempotent
    public Response vaststellen(IndicatieVerzoek verzoek) {
        var vastgesteld = vaststellen.vaststellen(verzoek.client(), verzoek.soort(), verzoek.bron(), verzoek.periode());
        var indicatie = vastgesteld.indicatie();
        var antwoord = IndicatieAntwoord.van(indicatie);
        return vastgesteld.nieuw()
                ? Answers.created("indicaties", indicatie, antwoord)
                : Answers.ok(indicatie, antwoord);
    }

    @GET
    public Response lijst(@BeanParam Page page) {
        return page.of(indicaties.na(page.after(), page.limit()), IndicatieAntwoord::van);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var indicatie = indicaties.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(indicatie, IndicatieAntwoord.van(indicatie));
    }

    @GET
    @Path("{id}/historie")
    public List<Wijziging> historie(UUID id) {
        return historie.van(id);
    }
}
