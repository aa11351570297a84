package nl.meedoen.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.meedoen.gateway.http.RequestId;
import nl.meedoen.gateway.problem.Fault;
import nl.meedoen.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * One call on its way to a service and back. What the caller sends goes on as it is, but for headers that only hold
 * between two neighbours or that claim to know where a call came from; nothing is added about who calls.
 */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final List<String> NOT_ONWARD = List.of(
            "Expect", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port");
    private static final List<String> NOT_BACK = List.of("Connection", "Keep-Alive", "Upgrade", "Trailer");

    private final String service;
    private final Problems problems;
    private final String publicUrl;
    private final HostAndPort authority;
    private final long limit;

    Forwarding(String service, Problems problems, URI publicUrl, long limit) {
        this.service = service;
        this.problems = problems;
        this.publicUrl = publicUrl.toString();
        this.authority = HostAndPort.authority(publicUrl.getHost(), publicUrl.getPort());
        this.limit = limit;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        NOT_ONWARD.forEach(request.headers()::remove);
        request.setAuthority(authority).setURI(address(request.proxiedRequest()));
        var body = new LimitedBody(request.getBody().stream(), limit);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(cause -> Future.succeededFuture(explain(context, body, cause)));
    }

    /** The path and the query, also when the caller put a host before them. */
    private static String address(HttpServerRequest call) {
        return call.query() == null ? call.path() : call.path() + "?" + call.query();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        NOT_BACK.forEach(headers::remove);
        publish(headers);
        return context.sendResponse();
    }

    /** A service knows the public name it is called by, but not that the world calls it by https. */
    private void publish(MultiMap headers) {
        var inside = "http://" + authority + "/";
        var location = headers.get("Location");
        if (location != null && location.startsWith(inside))
            headers.set("Location", publicUrl + location.substring(inside.length() - 1));
    }

    private ProxyResponse explain(ProxyContext context, LimitedBody body, Throwable cause) {
        var call = context.request().proxiedRequest();
        var fault = body.exceeded() ? Fault.INHOUD_TE_GROOT : fault(cause);
        LOG.warnf("%s %s %s: %s", RequestId.of(call), call.method(), call.path(), cause);
        var problem = problems.of(fault, detail(fault), call);
        var response = context.request().release().response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        return response.setBody(Body.body(problem.body()));
    }

    private static Fault fault(Throwable cause) {
        return switch (cause) {
            case Unreachable away -> Fault.DIENST_NIET_BEREIKBAAR;
            case TimeoutException late -> Fault.DIENST_TE_TRAAG;
            default -> Fault.DIENST_WEGGEVALLEN;
        };
    }

    private String detail(Fault fault) {
        return switch (fault) {
            case INHOUD_TE_GROOT -> "Stuur ten hoogste " + limit + " bytes.";
            case DIENST_NIET_BEREIKBAAR -> "De dienst " + service + " is even niet bereikbaar. Er is niets veranderd.";
            case DIENST_TE_TRAAG ->
                "De dienst " + service + " antwoordde niet op tijd. Misschien is het verzoek uitgevoerd.";
            default -> "De dienst " + service + " viel weg tijdens het verzoek. Misschien is het verzoek uitgevoerd.";
        };
    }
}
