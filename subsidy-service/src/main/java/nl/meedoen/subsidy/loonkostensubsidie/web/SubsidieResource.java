package nl.meedoen.subsidy.loonkostensubsidie.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.subsidy.loonkostensubsidie.Stand;
import nl.meedoen.subsidy.loonkostensubsidie.SubsidieToekennen;
import nl.meedoen.subsidy.rekening.Toelichting;
import org.jspecify.annotations.Nullable;

@Path("/v1/loonkostensubsidies")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, REGISSEUR_WERK, WERKGEVER})
class SubsidieResource {
    private final Loonkostensubsidies subsidies;
    private final SubsidieToekennen toekennen;
    private final Stand stand;
    private final SubsidieTonen tonen;
    private final Clock clock;

    SubsidieResource(
            Loonkostensubsidies subsidies, SubsidieToekennen toekennen, Stand stand, SubsidieTonen tonen, Clock clock) {
        this.subsidies = subsidies;
        this.toekennen = toekennen;
        this.stand = stand;
        this.tonen = tonen;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(SUBSIDIE_MEDEWERKER)
    public Response besluiten(SubsidieVerzoek verzoek) {
        var subsidie = toekennen.besluiten(verzoek.verzoek(LocalDate.now(clock)));
        return Answers.created("loonkostensubsidies", subsidie, tonen.antwoord(subsidie));
    }

    @GET
    public Response lijst(@BeanParam Page page, @QueryParam("dienstverband") @Nullable UUID dienstverband) {
        return page.of(subsidies.na(page.after(), page.limit(), dienstverband), tonen::antwoord);
    }

    @GET
    @Path("{id}")
    public Response een(UUID id) {
        var subsidie = subsidies.een(id);
        return Answers.ok(subsidie, tonen.antwoord(subsidie));
    }

    @GET
    @Path("{id}/stand")
    public StandAntwoord stand(
            UUID id,
            @QueryParam("maand") @Nullable YearMonth maand,
            @QueryParam("geldigOp") @Nullable LocalDate geldigOp,
            @QueryParam("beschikbaarOp") @Nullable Instant beschikbaarOp) {
        if (maand == null) throw Refusal.invalid("maand", "verplicht", "is verplicht");
        var subsidie = subsidies.een(id);
        var moment = stand.moment(subsidie, beschikbaarOp);
        var recht = stand.recht(subsidie, maand, geldigOp == null ? maand.atEndOfMonth() : geldigOp, moment);
        var betaald = stand.betaald(subsidie, maand, moment);
        var saldo = stand.saldo(subsidie, recht, moment);
        return new StandAntwoord(maand, recht.bedrag(), betaald, saldo, List.of(recht.onderbouwing()));
    }

    /** Every fact of the account with its dates, who brought it and why; an employer learns that only of what it brought itself. */
    @GET
    @Path("{id}/mutaties")
    public List<MutatieAntwoord> mutaties(UUID id) {
        return tonen.mutaties(subsidies.een(id));
    }

    /** Why the month is worth what it is worth, as a tree and in plain Dutch. */
    @GET
    @Path("{id}/onderbouwing")
    public OnderbouwingAntwoord onderbouwing(
            UUID id,
            @QueryParam("maand") @Nullable YearMonth maand,
            @QueryParam("geldigOp") @Nullable LocalDate geldigOp,
            @QueryParam("beschikbaarOp") @Nullable Instant beschikbaarOp) {
        if (maand == null) throw Refusal.invalid("maand", "verplicht", "is verplicht");
        var subsidie = subsidies.een(id);
        var recht = stand.recht(
                subsidie,
                maand,
                geldigOp == null ? maand.atEndOfMonth() : geldigOp,
                stand.moment(subsidie, beschikbaarOp));
        return new OnderbouwingAntwoord(maand, recht.bedrag(), recht.onderbouwing(), Toelichting.van(recht));
    }
}
