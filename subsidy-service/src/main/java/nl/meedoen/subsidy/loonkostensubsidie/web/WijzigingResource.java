package nl.meedoen.subsidy.loonkostensubsidie.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidie;
import nl.meedoen.subsidy.loonkostensubsidie.SubsidieWijzigen;

/** What an officer decides about a subsidy that was granted. */
@Path("/v1/loonkostensubsidies")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class WijzigingResource {
    private final SubsidieWijzigen wijzigen;
    private final SubsidieTonen tonen;

    WijzigingResource(SubsidieWijzigen wijzigen, SubsidieTonen tonen) {
        this.wijzigen = wijzigen;
        this.tonen = tonen;
    }

    @POST
    @Path("{id}/beeindiging")
    @Idempotent
    public Response beeindigen(UUID id, BeeindigingVerzoek verzoek) {
        return antwoord(wijzigen.beeindigen(id, verzoek.laatsteDag(), verzoek.reden()));
    }

    @POST
    @Path("{id}/intrekking")
    @Idempotent
    public Response intrekken(UUID id, IntrekkingVerzoek verzoek) {
        return antwoord(wijzigen.intrekken(
                id, verzoek.vanaf(), verzoek.reden(), verzoek.zienswijze().zienswijze()));
    }

    @POST
    @Path("{id}/verhuizing")
    @Idempotent
    public Response verhuizen(UUID id, VerhuizingVerzoek verzoek) {
        return antwoord(wijzigen.verhuizen(id, verzoek.verhuisdatum(), verzoek.naar(), verzoek.reden()));
    }

    private Response antwoord(Loonkostensubsidie subsidie) {
        return Answers.ok(subsidie, tonen.antwoord(subsidie));
    }
}
