package nl.meedoen.instrument.catalogus;

import static nl.meedoen.common.platform.security.Roles.BEHEERDER;
import static nl.meedoen.common.platform.security.Roles.KLANTMANAGER;
import static nl.meedoen.common.platform.security.Roles.REGISSEUR_WERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.beleid.Beleid;
import nl.meedoen.common.platform.security.Caller;
import nl.meedoen.common.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The catalogue as the policy files of a municipality have it on a day. */
@Path("/v1/instrumenten")
@RolesAllowed({KLANTMANAGER, REGISSEUR_WERK, BEHEERDER})
class InstrumentResource {
    private final Beleid beleid;
    private final Caller caller;
    private final Clock clock;

    InstrumentResource(Beleid beleid, Caller caller, Clock clock) {
        this.beleid = beleid;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param gemeente may be left out by who works for one municipality */
    @GET
    public List<InstrumentAntwoord> catalogus(
            @QueryParam("gemeente") @Nullable String gemeente, @QueryParam("op") @Nullable LocalDate op) {
        return beleid.instrumenten(eigen(gemeente), dag(op)).stream()
                .map(InstrumentAntwoord::van)
                .toList();
    }

    @GET
    @Path("{code}")
    public InstrumentAntwoord een(
            String code, @QueryParam("gemeente") @Nullable String gemeente, @QueryParam("op") @Nullable LocalDate op) {
        return beleid.instrumenten(eigen(gemeente), dag(op)).stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .map(InstrumentAntwoord::van)
                .orElseThrow(Refusal::notFound);
    }

    private String eigen(@Nullable String gemeente) {
        if (gemeente != null && caller.mayActFor(gemeente)) return gemeente;
        if (gemeente != null) throw Refusal.noAccess("Uw token geldt niet voor gemeente " + gemeente + ".");
        if (caller.gemeenten().size() == 1) return caller.gemeenten().getFirst();
        throw Refusal.invalid("gemeente", "verplicht", "is verplicht voor wie voor meer gemeenten werkt");
    }

    private LocalDate dag(@Nullable LocalDate op) {
        return op == null ? LocalDate.now(clock) : op;
    }
}
