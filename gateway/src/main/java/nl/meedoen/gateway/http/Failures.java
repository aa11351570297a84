package nl.meedoen.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;
import org.jboss.logging.Logger;

/** The net under everything: what nobody caught becomes a problem too. */
@ApplicationScoped
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final Problems problems;
    private final StandardHeaders headers;

    Failures(Problems problems, StandardHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    void register(@Observes Router router) {
        router.route().order(Order.PROBLEMS).failureHandler(this::explain);
    }

    private void explain(RoutingContext context) {
        var fault = Fault.forStatus(context.statusCode());
        if (fault == Fault.INTERNE_FOUT) LOG.error(context.request().path(), context.failure());
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        headers.promiseOn(context);
        problems.send(context, fault, detail(fault));
    }

    private static String detail(Fault fault) {
        return switch (fault) {
            case INVOER_ONGELDIG -> "Het verzoek is niet leesbaar.";
            case INTERNE_FOUT -> "De fout is vastgelegd. Probeer het later opnieuw.";
            default -> "Het verzoek kan niet worden uitgevoerd.";
        };
    }
}
