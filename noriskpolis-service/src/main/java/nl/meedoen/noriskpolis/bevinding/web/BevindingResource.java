package nl.meedoen.noriskpolis.bevinding.web;

import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meedoen.common.platform.web.Answers;
import nl.meedoen.common.platform.web.Idempotent;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.noriskpolis.bevinding.Bevindingen;
import nl.meedoen.noriskpolis.noriskclaim.OordeelBeslissen;
import nl.meedoen.noriskpolis.noriskclaim.Oordelen;
import nl.meedoen.noriskpolis.ziekmelding.Berichten;
import nl.meedoen.noriskpolis.ziekmelding.BevindingBeslissen;
import nl.meedoen.noriskpolis.ziekmelding.Keuze;
import org.jspecify.annotations.Nullable;

/** What an officer should look into and decide. */
@Path("/v1/bevindingen")
@RolesAllowed(SUBSIDIE_MEDEWERKER)
class BevindingResource {
    private final Berichten berichten;
    private final Oordelen oordelen;
    private final BevindingBeslissen berichtBeslissen;
    private final OordeelBeslissen oordeelBeslissen;

    BevindingResource(
            Berichten berichten,
            Oordelen oordelen,
            BevindingBeslissen berichtBeslissen,
            OordeelBeslissen oordeelBeslissen) {
        this.berichten = berichten;
        this.oordelen = oordelen;
        this.berichtBeslissen = berichtBeslissen;
        this.oordeelBeslissen = oordeelBeslissen;
    }

    /** @param status OPEN or BESLIST; both when absent */
    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("dienstverband") @Nullable UUID dienstverband,
            @QueryParam("status") @Nullable String status) {
        var gevraagd = Keuze.uit("status", Bevinding.Status.class, status);
        var beslist = gevraagd == null ? null : gevraagd == Bevinding.Status.BESLIST;
        var van = page.after();
        var alle = Stream.concat(
                        Bevindingen.na(van, page.limit(), berichten, dienstverband, beslist).stream()
                                .map(Bevinding::van),
                        Bevindingen.na(van, page.limit(), oordelen, dienstverband, beslist).stream()
                                .map(Bevinding::van))
                .sorted(Comparator.comparing(bevinding -> bevinding.id().toString()))
                .limit(page.limit())
                .toList();
        return page.of(alle, Bevinding::id, bevinding -> bevinding);
    }

    @POST
    @Path("{id}/besluit")
    @Idempotent
    public Response beslissen(UUID id, Besluitverzoek verzoek) {
        return berichtBeslissen
                .beslissen(id, verzoek.besluit(), verzoek.reden())
                .map(bericht -> Answers.ok(bericht, Bevinding.van(bericht)))
                .orElseGet(() -> {
                    var oordeel = oordeelBeslissen.beslissen(id, verzoek.besluit(), verzoek.reden());
                    return Answers.ok(oordeel, Bevinding.van(oordeel));
                });
    }
}
