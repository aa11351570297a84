package nl.meedoen.common.platform.beleid;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.web.ProblemType;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.common.platform.web.RefusalMapper;

/** Nothing is decided or paid on a date for which no policy is known. */
@Provider
public class BeleidOntbreektMapper implements ExceptionMapper<BeleidOntbreekt> {
    private final RefusalMapper refusals;

    BeleidOntbreektMapper(RefusalMapper refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(BeleidOntbreekt missing) {
        return refusals.toResponse(new Refusal(ProblemType.BELEID_ONTBREEKT, missing.getMessage() + ".")
                .with("onderwerp", missing.onderwerp())
                .with("datum", missing.datum()));
    }
}
