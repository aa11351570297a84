package nl.meedoen.gateway.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nl.meedoen.gateway.settings.Settings;

/**
 * The headers that every answer has exactly once, whoever made it (NL API Design Rules: /core/version-header,
 * /core/transport/security-headers). They are set last, over what a service wrote.
 */
@ApplicationScoped
class StandardHeaders {
    private static final Map<String, String> SECURITY = Map.of(
            "Cache-Control", "no-store",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private final String version;

    StandardHeaders(Settings settings) {
        version = settings.apiVersion();
    }

    void register(@Observes Router router) {
        router.route().order(Order.HEADERS).handler(this::promise);
    }

    private void promise(RoutingContext context) {
        promiseOn(context);
        context.next();
    }

    /** Sees to it that the answer of this call, whatever it will be, has the headers. */
    void promiseOn(RoutingContext context) {
        var id = RequestId.settle(context.request());
        context.addHeadersEndHandler(done -> {
            var headers = context.response().headers();
            SECURITY.forEach(headers::set);
            headers.set("API-Version", version);
            headers.set(RequestId.HEADER, id);
        });
    }
}
