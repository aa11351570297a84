package nl.meedoen.sanction.beleid;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import nl.meedoen.common.beleid.BeleidOntbreekt;
import nl.meedoen.common.platform.web.ProblemType;

/** No policy for this subject on this day: refused, never decided on an invented amount. */
@Provider
@Priority(Priorities.USER)
public final class BeleidOntbreektMapper extends ExceptionMapperBase<BeleidOntbreekt> {
    @Override
    protected HttpProblem toProblem(BeleidOntbreekt ontbreekt) {
        var type = ProblemType.BELEID_ONTBREEKT;
        return HttpProblem.builder()
                .withType(URI.create("/problemen/" + type.naam()))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(ontbreekt.getMessage() + ".")
                .build();
    }
}
