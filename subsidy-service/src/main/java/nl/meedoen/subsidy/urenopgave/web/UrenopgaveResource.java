package nl.meedoen.subsidy.urenopgave.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;
import static nl.meedoen.common.platform.security.Roles.WERKGEVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.subsidy.rekening.Urenmaand;
import nl.meedoen.subsidy.urenopgave.Urenopgaven;

@Path("/v1/loonkostensubsidies")
@RolesAllowed({SUBSIDIE_MEDEWERKER, WERKGEVER})
class UrenopgaveResource {
    private final Urenopgaven urenopgaven;

    UrenopgaveResource(Urenopgaven urenopgaven) {
        this.urenopgaven = urenopgaven;
    }

    /** The months over which hours are asked for, up to and including this one. */
    @GET
    @Path("{id}/urenopgaven")
    @RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, REGISSEUR_WERK, WERKGEVER})
    public List<UrenmaandAntwoord> maanden(UUID id) {
        return antwoord(urenopgaven.maanden(id));
    }

    /** Declares the hours of a month. */
    @POST
    @Path("{id}/urenopgaven")
    @Idempotent
    public Response opgeven(UUID id, UrenopgaveVerzoek verzoek) {
        return Response.ok(antwoord(urenopgaven.opgeven(id, verzoek.maand(), verzoek.uren())))
                .build();
    }

    /** From this month on the hours are those declared. */
    @POST
    @Path("{id}/variabele-uren")
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response variabel(UUID id, VariabeleUrenVerzoek verzoek) {
        return Response.ok(antwoord(urenopgaven.variabelVanaf(id, verzoek.vanaf())))
                .build();
    }

    private static List<UrenmaandAntwoord> antwoord(List<Urenmaand> maanden) {
        return maanden.stream().map(UrenmaandAntwoord::van).toList();
    }
}
