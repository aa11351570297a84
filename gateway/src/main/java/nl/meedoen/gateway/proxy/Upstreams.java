package nl.meedoen.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedoen.gateway.settings.Settings;

/** The services behind the door, and the connections to them. */
@ApplicationScoped
public class Upstreams {
    private static final int CONNECTIONS = 128;
    private static final int WAITING = 512;

    private final HttpClient client;
    private final Map<String, URI> urls;
    private final long silence;

    Upstreams(Vertx vertx, Settings settings) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setMaxWaitQueueSize(WAITING);
        client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        silence = settings.answerTimeout().toMillis();
        urls = settings.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, service -> service.getValue().url()));
    }

    HttpClient client() {
        return client;
    }

    public Set<String> names() {
        return urls.keySet();
    }

    /** A request to the service; fails with {@link Unreachable} when no connection can be had. */
    public Future<HttpClientRequest> request(String service, HttpMethod method, String uri) {
        var url = Objects.requireNonNull(urls.get(service));
        var options = new RequestOptions()
                .setMethod(method)
                .setSsl("https".equals(url.getScheme()))
                .setHost(url.getHost())
                .setPort(port(url))
                .setURI(uri);
        return client.request(options)
                .onSuccess(request -> request.exceptionHandler(Upstreams::alreadyTold))
                .recover(cause -> Future.failedFuture(new Unreachable(service, cause)));
    }

    /** From now on the service must be heard within the answer time, or the request fails with a time-out. */
    public HttpClientRequest awaitAnswer(HttpClientRequest request) {
        return request.idleTimeout(silence);
    }

    /** What goes wrong after this also fails the answer, and is dealt with there. */
    private static void alreadyTold(Throwable cause) {}

    private static int port(URI url) {
        if (url.getPort() > 0) return url.getPort();
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
