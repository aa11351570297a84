package nl.meedoen.subsidy.samenloop.web;

import static nl.meedoen.common.platform.security.Roles.KWALITEIT;
import static nl.meedoen.common.platform.security.Roles.SUBSIDIE_MEDEWERKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.meedoen.common.platform.web.Page;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.samenloop.Samenloopcontrole;
import org.jspecify.annotations.Nullable;

/** Days that are paid for twice, or by neither, over a municipality. */
@Path("/v1/samenlopen")
@RolesAllowed({SUBSIDIE_MEDEWERKER, KWALITEIT})
class SamenlopenResource {
    private final Samenloopcontrole controle;

    SamenlopenResource(Samenloopcontrole controle) {
        this.controle = controle;
    }

    /** Everybody of a municipality with sickness or benefit, so that what is in order shows too. */
    @GET
    public Response lijst(
            @BeanParam Page page,
            @QueryParam("gemeente") @Nullable String gemeente,
            @QueryParam("van") @Nullable LocalDate van,
            @QueryParam("tot") @Nullable LocalDate tot) {
        if (gemeente == null) throw Refusal.invalid("gemeente", "verplicht", "is verplicht");
        return page.of(
                controle.inGemeente(gemeente, van, tot, page.after(), page.limit()),
                een -> een.subsidie().id(),
                SamenloopAntwoord::van);
    }
}
