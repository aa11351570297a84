package nl.meedoen.gateway;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** A call of the gateway as a program makes it. */
final class Call {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest.Builder request;

    private Call(String path) {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    static Call to(String path) {
        return new Call(path);
    }

    static Call withToken(String path) {
        return to(path).header("Authorization", "Bearer " + World.token());
    }

    Call header(String name, String value) {
        request.header(name, value);
        return this;
    }

    Call expectContinue() {
        request.expectContinue(true);
        return this;
    }

    HttpResponse<String> get() {
        return send("GET", BodyPublishers.noBody());
    }

    HttpResponse<String> post(String json) {
        return header("Content-Type", "application/json").send("POST", BodyPublishers.ofString(json));
    }

    HttpResponse<String> send(String method) {
        return send(method, BodyPublishers.noBody());
    }

    HttpResponse<String> send(String method, BodyPublisher body) {
        try {
            return CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }
}
