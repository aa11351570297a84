package nl.meedoen.noriskpolis.dekking.web;

import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;
import static nl.meedoen.common.platform.security.Roles.WERKGEVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.web.NotYetKnown;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.dekking.Noriskdekkingen;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;
import org.jspecify.annotations.Nullable;

/** Whether the employer of somebody is covered, on which ground and until when, or why not. */
@Path("/v1/noriskdekkingen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KLANTMANAGER, WERKGEVER})
class NoriskdekkingResource {
    private final Dienstverbanden dienstverbanden;
    private final Noriskdekkingen dekkingen;
    private final Clock clock;

    NoriskdekkingResource(Dienstverbanden dienstverbanden, Noriskdekkingen dekkingen, Clock clock) {
        this.dienstverbanden = dienstverbanden;
        this.dekkingen = dekkingen;
        this.clock = clock;
    }

    /** @param op the day; today when absent */
    @GET
    public NoriskdekkingAntwoord dekking(
            @QueryParam("dienstverband") @Nullable UUID dienstverband, @QueryParam("op") @Nullable LocalDate op) {
        if (dienstverband == null) throw Refusal.invalid("dienstverband", "verplicht", "is verplicht");
        var bekend =
                dienstverbanden.bekend(dienstverband).orElseThrow(() -> NotYetKnown.dienstverband("dienstverband"));
        var dag = op == null ? LocalDate.now(clock) : op;
        return NoriskdekkingAntwoord.van(dienstverband, dag, dekkingen.op(bekend, dag));
    }
}
