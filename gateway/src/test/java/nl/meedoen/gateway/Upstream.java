package nl.meedoen.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A service behind the gateway: a real HTTP server that tells what reached it and can misbehave on request. */
final class Upstream {
    static final int LARGE = 20_000_000;

    private final Vertx vertx;
    private final String name;
    private final AtomicBoolean ready = new AtomicBoolean();
    private @Nullable HttpServer server;
    private int port;

    Upstream(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
    }

    void start() {
        server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        port = server.actualPort();
    }

    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    String url() {
        return "http://localhost:" + port;
    }

    void ready(boolean is) {
        ready.set(is);
    }

    private void answer(HttpServerRequest request) {
        switch (request.path()) {
            case "/q/health/ready" ->
                request.response().setStatusCode(ready.get() ? 200 : 503).end();
            case "/q/openapi" ->
                request.response().end(SampleDescriptions.of(name).toBuffer());
            case "/v1/clienten/traag" -> request.pause();
            case "/v1/clienten/valt-weg" -> request.connection().close();
            case "/v1/clienten/groot" -> stream(request.response().setChunked(true), LARGE);
            case "/v1/clienten/alleen-lezen" ->
                request.response().putHeader("Allow", "GET").setStatusCode(405).end();
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        var size = new long[1];
        request.handler(part -> size[0] += part.length());
        request.endHandler(done -> {
            var response = request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("API-Version", "0.0.1")
                    .putHeader("Cache-Control", "max-age=60")
                    .putHeader("ETag", "\"1\"");
            var headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            var seen = new JsonObject()
                    .put("service", name)
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("size", size[0])
                    .put("headers", headers);
            switch (request.method().name()) {
                case "DELETE" -> response.setStatusCode(204).end();
                case "POST" ->
                    response.setStatusCode(201)
                            .putHeader("Location", "http://" + request.authority() + request.path() + "/1")
                            .end(seen.toBuffer());
                default -> response.end(seen.toBuffer());
            }
        });
    }

    private static void stream(HttpServerResponse response, int left) {
        if (left == 0) {
            response.end();
            return;
        }
        var part = Math.min(left, 100_000);
        response.write(Buffer.buffer(new byte[part])).onSuccess(written -> stream(response, left - part));
    }
}
