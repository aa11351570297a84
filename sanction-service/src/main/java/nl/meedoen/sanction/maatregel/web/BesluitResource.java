package nl.meedoen.sanction.maatregel.web;

import static nl.meedoen.common.platform.security.Roles.HANDHAVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.sanction.maatregel.Maatregel;
import nl.meedoen.sanction.maatregel.MaatregelBesluiten;
import nl.meedoen.sanction.maatregel.MaatregelHoren;
import org.jspecify.annotations.Nullable;

/** The road from an intention to a decision: first the hearing, then the weighing. */
@Path("/v1/maatregelen/{id}")
@RolesAllowed(HANDHAVER)
class BesluitResource {
    private final MaatregelHoren horen;
    private final MaatregelBesluiten besluiten;
    private final Clock clock;

    BesluitResource(MaatregelHoren horen, MaatregelBesluiten besluiten, Clock clock) {
        this.horen = horen;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    @POST
    @Path("hoor")
    @Idempotent
    public Response horen(UUID id, HoorVerzoek verzoek) {
        return antwoord(horen.gehoord(id, verzoek.gehoordOp(), verzoek.zienswijze()));
    }

    @POST
    @Path("afzien-van-horen")
    @Idempotent
    public Response afzienVanHoren(UUID id, AfzienVanHorenVerzoek verzoek) {
        return antwoord(horen.nagelaten(id, verzoek.nagelaten()));
    }

    @POST
    @Path("oplegging")
    @Idempotent
    public Response opleggen(UUID id, OpleggingVerzoek verzoek) {
        return antwoord(besluiten.opleggen(id, verzoek.weging(), dag(verzoek.besluitdatum())));
    }

    @POST
    @Path("afziening")
    @Idempotent
    public Response afzien(UUID id, AfzieningVerzoek verzoek) {
        return antwoord(besluiten.afzien(id, verzoek.afziengrond(), verzoek.reden(), dag(verzoek.besluitdatum())));
    }

    private LocalDate dag(@Nullable LocalDate besluitdatum) {
        return besluitdatum == null ? LocalDate.now(clock) : besluitdatum;
    }

    private static Response antwoord(Maatregel maatregel) {
        return Answers.ok(maatregel, MaatregelAntwoord.van(maatregel));
    }
}
