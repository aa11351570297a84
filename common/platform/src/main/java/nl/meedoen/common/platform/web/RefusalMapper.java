package nl.meedoen.common.platform.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;

/** A refusal as problem+json. */
@Provider
@Priority(Priorities.USER)
public final class RefusalMapper extends ExceptionMapperBase<Refusal> {
    private static final Set<ProblemType> AGAIN =
            EnumSet.of(ProblemType.VERZOEK_LOOPT_NOG, ProblemType.KETEN_LOOPT_ACHTER);

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var type = refusal.type();
        var problem = HttpProblem.builder()
                .withType(URI.create("/problemen/" + type.naam()))
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(refusal.getMessage());
        refusal.more().forEach(problem::with);
        if (refusal instanceof NotYetKnown || AGAIN.contains(type)) problem.withHeader("Retry-After", "1");
        return problem.build();
    }
}
