package nl.meedoen.subsidy.samenloop.web;

import static nl.meedoen.common.platform.security.Roles.KWALITEIT;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.subsidy.samenloop.Samenloopcontrole;
import org.jspecify.annotations.Nullable;

/** Days of one subsidy that are paid for twice, or by neither. */
@Path("/v1/loonkostensubsidies")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KWALITEIT})
class SamenloopResource {
    private final Samenloopcontrole controle;

    SamenloopResource(Samenloopcontrole controle) {
        this.controle = controle;
    }

    @GET
    @Path("{id}/samenloop")
    public SamenloopAntwoord een(
            UUID id, @QueryParam("van") @Nullable LocalDate van, @QueryParam("tot") @Nullable LocalDate tot) {
        return SamenloopAntwoord.van(controle.van(id, van, tot));
    }
}
