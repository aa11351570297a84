package nl.meedoen.subsidy.bewaring.web;

import jakarta.ws.rs.Path;
import nl.meedoen.common.platform.bewaring.BewaarrapportOpmaken;
import nl.meedoen.common.platform.bewaring.Bewaarrapporten;
import nl.meedoen.common.platform.bewaring.web.Rapportagepunt;
import nl.meedoen.common.platform.security.Caller;

/** What was deleted here because its term was over. */
@Path("/v1/lks-bewaarrapporten")
class RapportResource extends Rapportagepunt {
    RapportResource(Bewaarrapporten rapporten, BewaarrapportOpmaken opmaken, Caller caller) {
        super("lks-bewaarrapporten", rapporten, opmaken, caller);
    }
}
