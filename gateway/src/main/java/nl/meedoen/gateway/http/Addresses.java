package nl.meedoen.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;

/**
 * One resource, one address. A slash at the end is another address, which does not exist (/core/no-trailing-slash); nor
 * does an address with empty or dotted parts, by which a call could reach another part of a service than was judged here.
 */
@ApplicationScoped
class Addresses {
    private final Problems problems;

    Addresses(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Order.ADDRESS).handler(this::judge);
        router.route().order(Order.UNKNOWN).handler(this::refuse);
    }

    private void judge(RoutingContext context) {
        var path = context.request().path();
        var clean = path.equals(context.normalizedPath()) && (path.equals("/") || !path.endsWith("/"));
        if (clean) context.next();
        else refuse(context);
    }

    private void refuse(RoutingContext context) {
        problems.send(context, Fault.NIET_GEVONDEN, "Dit adres bestaat niet.");
    }
}
