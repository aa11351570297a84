package nl.meedoen.common.platform.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A token that is missing, expired, forged or meant for another: 401, and how to ask for one. */
final class NotSignedInMapper {
    private NotSignedInMapper() {}

    private static HttpProblem problem() {
        return HttpProblem.builder()
                .withStatus(ProblemType.NIET_AANGEMELD.status())
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    @Provider
    @Priority(1)
    public static final class NoToken extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException exception) {
            return problem();
        }
    }

    @Provider
    @Priority(1)
    public static final class BadToken extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException exception) {
            return problem();
        }
    }
}
