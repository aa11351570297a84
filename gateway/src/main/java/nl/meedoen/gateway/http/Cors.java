package nl.meedoen.gateway.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.meedoen.gateway.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Which web pages may call us: those of the listed origins, and every page for the public descriptions. */
@ApplicationScoped
class Cors {
    private static final Set<String> OPEN = Set.of("/v1/openapi.json", "/v1/asyncapi.yaml");
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "Authorization, Content-Type, Idempotency-Key, If-Match, traceparent, X-Request-Id";
    private static final String READABLE = "API-Version, Allow, ETag, Link, Location, Retry-After, X-Request-Id";

    private final Set<String> listed;

    Cors(Settings settings) {
        listed = settings.corsOrigins().orElse(Set.of());
    }

    void register(@Observes Router router) {
        router.route().order(Order.CORS).handler(this::judge);
    }

    private void judge(RoutingContext context) {
        var request = context.request();
        var origin = allowed(request);
        context.addHeadersEndHandler(done -> write(context.response().headers(), origin));
        if (!preflight(request)) {
            context.next();
            return;
        }
        if (origin != null) {
            context.response()
                    .putHeader("Access-Control-Allow-Methods", METHODS)
                    .putHeader("Access-Control-Allow-Headers", HEADERS)
                    .putHeader("Access-Control-Max-Age", "600");
        }
        context.response().setStatusCode(204).end();
    }

    private @Nullable String allowed(HttpServerRequest request) {
        if (OPEN.contains(request.path())) return "*";
        var origin = request.getHeader("Origin");
        return origin != null && listed.contains(origin) ? origin : null;
    }

    private static boolean preflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.getHeader("Origin") != null
                && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static void write(MultiMap headers, @Nullable String origin) {
        if (!"*".equals(origin)) headers.add("Vary", "Origin");
        if (origin == null) return;
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Expose-Headers", READABLE);
    }
}
