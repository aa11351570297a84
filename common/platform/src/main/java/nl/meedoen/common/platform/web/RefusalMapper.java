package nl.meedoen.common.platform.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** A refusal as problem+json. */
@Provider
@Priority(Priorities.USER)
public final class RefusalMapper extends ExceptionMapperBase<Refusal> {
    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var type = refusal.type();
        var problem = HttpProblem.builder()
                .withType(URI.create("/problemen/" + type.naam()))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(refusal.getMessage());
        refusal.more().forEach(problem::with);
        if (refusal instanceof NotYetKnown || type == ProblemType.VERZOEK_LOOPT_NOG)
            problem.withHeader("Retry-After", "1");
        return problem.build();
    }
}
