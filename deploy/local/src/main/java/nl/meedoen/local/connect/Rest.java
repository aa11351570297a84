package nl.meedoen.local.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** The worker's REST interface, as far as the relay needs it. */
public record Rest(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** False when Connect refuses the configuration, as it does while the database is away. */
    boolean register(String name, Map<String, String> config) throws IOException, InterruptedException {
        var body = BodyPublishers.ofString(JSON.writeValueAsString(config));
        var answer = send(request("/connectors/" + name + "/config")
                .header("Content-Type", "application/json")
                .PUT(body));
        return answer.statusCode() < 300;
    }

    boolean failed(String name) throws IOException, InterruptedException {
        var status = status(name);
        return status.at("/connector/state").asText().equals("FAILED")
                || status.at("/tasks/0/state").asText().equals("FAILED");
    }

    /** Whether the connector of every one of these services runs, task and all. */
    public boolean allRun(Collection<String> services) {
        try {
            for (var service : services) {
                if (!runs("outbox-" + service)) {
                    return false;
                }
            }
            return true;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean runs(String name) throws IOException, InterruptedException {
        var status = status(name);
        return status.at("/connector/state").asText().equals("RUNNING")
                && status.at("/tasks/0/state").asText().equals("RUNNING");
    }

    void restart(String name) throws IOException, InterruptedException {
        send(request("/connectors/" + name + "/restart?includeTasks=true&onlyFailed=true")
                .POST(BodyPublishers.noBody()));
    }

    private JsonNode status(String name) throws IOException, InterruptedException {
        return JSON.readTree(
                send(request("/connectors/" + name + "/status").GET()).body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
