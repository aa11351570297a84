package nl.meedoen.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meedoen.gateway.http.Order;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;
import nl.meedoen.gateway.settings.Settings;

/** Everything under {@code /v1} that a service answers: find the service, check the token and the size, pass it on. */
@ApplicationScoped
class Entrance {
    private final Routes routes;
    private final TokenCheck tokens;
    private final Problems problems;
    private final Map<String, HttpProxy> proxies;
    private final long limit;

    Entrance(Routes routes, TokenCheck tokens, Problems problems, Upstreams upstreams, Settings settings) {
        this.routes = routes;
        this.tokens = tokens;
        this.problems = problems;
        this.limit = settings.maxBodySize().asLongValue();
        this.proxies = upstreams.names().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), service -> proxy(service, upstreams, settings)));
    }

    private HttpProxy proxy(String service, Upstreams upstreams, Settings settings) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstreams.client())
                .origin(call -> upstreams
                        .request(
                                service,
                                call.request().getMethod(),
                                call.request().getURI())
                        .onSuccess(request -> call.request()
                                .proxiedRequest()
                                .end()
                                .onSuccess(sent -> upstreams.awaitAnswer(request))))
                .addInterceptor(new Forwarding(service, problems, settings.publicUrl(), limit));
    }

    void register(@Observes Router router) {
        router.route("/v1/*").order(Order.SERVICES).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        var service = routes.service(context.request().path());
        if (service.isEmpty()) {
            context.next();
            return;
        }
        context.request().pause();
        tokens.admit(context, () -> pass(context, Objects.requireNonNull(proxies.get(service.get()))));
    }

    private void pass(RoutingContext context, HttpProxy proxy) {
        var request = context.request();
        if (promised(request) > limit) {
            problems.send(context, Fault.INHOUD_TE_GROOT, "Stuur ten hoogste " + limit + " bytes.");
            return;
        }
        var encoding = request.getHeader("Transfer-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
            problems.send(context, Fault.INVOER_ONGELDIG, "Stuur de inhoud zonder Transfer-Encoding of als chunked.");
            return;
        }
        if (request.headers().contains("Expect", "100-continue", true))
            request.response().writeContinue();
        proxy.handle(request);
    }

    private static long promised(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
