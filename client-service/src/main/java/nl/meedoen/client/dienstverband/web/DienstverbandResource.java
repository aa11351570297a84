package nl.meedoen.client.dienstverband.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.meedoen.client.dienstverband.DienstverbandStarten;
import nl.meedoen.client.dienstverband.DienstverbandWijzigen;
import nl.meedoen.client.dienstverband.Dienstverbanden;
import nl.meedoen.client.historie.Historie;
import nl.meedoen.client.historie.Wijziging;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;

@Path("/v1/dienstverbanden")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK})
class DienstverbandResource {
    private final Dienstverbanden dienstverbanden;
    private final DienstverbandStarten starten;
    private final DienstverbandWijzigen wijzigen;
    private final Historie historie;

    DienstverbandResource(
            Dienstverbanden dienstverbanden,
            DienstverbandStarten starten,
            DienstverbandWijzigen wijzigen,
            Historie historie) {
        this.dienstverbanden = dienstverbanden;
        this.starten = starten;
        this.wijzigen = wijzigen;
        this.historie = historie;
    }

    @POST
    @Idempotent
    public Response starten(DienstverbandVerzoek verzoek) {
        var gestart = starten.starten(verzoek.client(), verzoek.werkgever(), verzoek.overeenkomst());
        var dienstverband = gestart.dienstverband();
        var antwoord = DienstverbandAntwoord.van(dienstverband);
        return gestart.nieuw()
                ? Answers.created("dienstverbanden", dienstverband, antwoord)
                : Answers.ok(dienstverband, antwoord);
    }

    @GET
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response lijst(@BeanParam Page page) {
        return page.of(dienstverbanden.na(page.after(), page.limit()), DienstverbandAntwoord::van);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, SUBSIDIE_MEDEWERKER})
    public Response een(UUID id) {
        var dienstverband = dienstverbanden.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return Answers.ok(dienstverband, DienstverbandAntwoord.van(dienstverband));
    }

    @POST
    @Path("{id}/urenwijziging")
    @Idempotent
    public Response urenWijzigen(UUID id, Urenwijziging wijziging) {
        var dienstverband = wijzigen.uren(id, wijziging.vanaf(), wijziging.urenPerWeek());
        return Answers.ok(dienstverband, DienstverbandAntwoord.van(dienstverband));
    }

    @POST
    @Path("{id}/beeindiging")
    @Idempotent
    public Response beeindigen(UUID id, Beeindiging beeindiging) {
        var dienstverband = wijzigen.beeindigen(id, beeindiging.einddatum());
        return Answers.ok(dienstverband, DienstverbandAntwoord.van(dienstverband));
    }

    @GET
    @Path("{id}/historie")
    public List<Wijziging> historie(UUID id) {
        return historie.van(id);
    }
}
