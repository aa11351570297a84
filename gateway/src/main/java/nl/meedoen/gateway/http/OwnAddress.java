package nl.meedoen.gateway.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;

/** An address that the gateway answers itself; it can be read and nothing else. */
public final class OwnAddress {
    private OwnAddress() {}

    public static void register(Router router, String path, Problems problems, Handler<RoutingContext> read) {
        router.route(path).order(Order.OWN).handler(context -> {
            var method = context.request().method();
            if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
                read.handle(context);
                return;
            }
            context.response().putHeader("Allow", "GET, HEAD");
            problems.send(context, Fault.METHODE_NIET_TOEGESTAAN, "Dit adres kan alleen worden gelezen.");
        });
    }

    public static void send(RoutingContext context, String contentType, Buffer content) {
        context.response().putHeader("Content-Type", contentType).end(content);
    }
}
