package nl.meedoen.subsidy.beschikking.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;
import static nl.meedoen.common.platform.security.Roles.WERKGEVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.meedoen.subsidy.beschikking.Beschikkingen;
import nl.meedoen.subsidy.beschikking.Briefopmaak;

/** The letter of a decision on a request. */
@Path("/v1/lks-aanvragen/{id}/beschikking")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, REGISSEUR_WERK, WERKGEVER})
class AanvraagbeschikkingResource {
    private final Beschikkingen beschikkingen;
    private final Briefopmaak opmaak;

    AanvraagbeschikkingResource(Beschikkingen beschikkingen, Briefopmaak opmaak) {
        this.beschikkingen = beschikkingen;
        this.opmaak = opmaak;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String html(UUID id) {
        return opmaak.html(beschikkingen.opAanvraag(id));
    }

    @GET
    @Produces("application/pdf")
    public byte[] pdf(UUID id) {
        return opmaak.pdf(beschikkingen.opAanvraag(id));
    }
}
