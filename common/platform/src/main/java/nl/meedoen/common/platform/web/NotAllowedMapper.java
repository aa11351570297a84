package nl.meedoen.common.platform.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ext.Provider;

/** A method this address does not know: 405 with the ones it does. */
@Provider
@Priority(1)
public final class NotAllowedMapper extends ExceptionMapperBase<NotAllowedException> {
    @Override
    protected HttpProblem toProblem(NotAllowedException exception) {
        var problem = HttpProblem.builder().withStatus(ProblemType.METHODE_NIET_TOEGESTAAN.status());
        var allow = exception.getResponse().getHeaderString("Allow");
        if (allow != null) problem.withHeader("Allow", allow);
        return problem.build();
    }
}
