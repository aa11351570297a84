package nl.meedoen.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.gateway.settings.Settings;

/** Says what went wrong. */
@ApplicationScoped
public class Problems {
    private final ProblemTypes types;
    private final String publicUrl;

    Problems(ProblemTypes types, Settings settings) {
        this.types = types;
        this.publicUrl = settings.publicUrl().toString();
    }

    public Problem of(Fault fault, String detail, HttpServerRequest request) {
        return new Problem(types.named(fault.naam()).orElseThrow(), publicUrl, detail, request.path());
    }

    /** Answers with the problem; what is left of the body is read and forgotten, so that the caller hears it. */
    public void send(RoutingContext context, Fault fault, String detail) {
        var problem = of(fault, detail, context.request());
        context.request().resume();
        problem.headers().forEach(context.response()::putHeader);
        context.response().setStatusCode(problem.status()).end(problem.body());
    }
}
