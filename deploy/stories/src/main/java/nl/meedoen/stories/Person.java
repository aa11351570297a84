package nl.meedoen.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a token who uses the suite over REST. */
public final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"?next");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SERVER_ERROR = 500;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Suite suite;
    private final String form;
    private volatile Token token;

    private Person(Suite suite, String form) {
        this.suite = suite;
        this.form = form;
        this.token = issued();
    }

    /** Signs in with roles for municipalities, both separated by commas. */
    public static Person signIn(Suite suite, String sub, String roles, String gemeenten) {
        var form = "grant_type=client_credentials&client_id=stories&client_secret=stories&sub=%s&roles=%s&gemeenten=%s"
                .formatted(sub, roles, gemeenten);
        return new Person(suite, form);
    }

    /** A token and the moment to ask for the next, halfway its life. */
    private record Token(String text, Instant renewal) {}

    private Token issued() {
        var request = HttpRequest.newBuilder(URI.create(suite.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = send(request).expect(200);
        var life = Duration.ofSeconds(answer.json().path("expires_in").asLong());
        return new Token(answer.text("access_token"), Instant.now().plus(life.dividedBy(2)));
    }

    private String token() {
        if (Instant.now().isAfter(token.renewal())) token = issued();
        return token.text();
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(json(path, UUID.randomUUID(), body));
    }

    private HttpRequest json(String path, UUID key, Map<String, ?> body) {
        try {
            return request(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "\"" + key + "\"")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads a file. */
    public Answer postCsv(String path, String csv) {
        return send(request(path)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv))
                .build());
    }

    /** A post that needs no body. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    /** A post that is made again, as the same one, until the suite has an answer to it: what is down comes back. */
    public Answer postUntilAnswered(String path, Map<String, ?> body) {
        var key = UUID.randomUUID();
        var request = json(path, key, body);
        return Patience.until(PATIENCE, () -> tried(request), answer -> answer.status() < SERVER_ERROR);
    }

    /** The whole list, page by page. */
    public List<JsonNode> list(String path) {
        var items = new ArrayList<JsonNode>();
        for (var page = Optional.of(path); page.isPresent(); ) {
            var answer = get(page.get()).expect(200);
            answer.json().forEach(items::add);
            page = answer.next();
        }
        return items;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.gateway() + path)).header("Authorization", "Bearer " + token());
    }

    private static Answer tried(HttpRequest request) {
        try {
            return send(request);
        } catch (UncheckedIOException away) {
            return new Answer(
                    request.method(),
                    request.uri().getPath(),
                    SERVER_ERROR,
                    String.valueOf(away.getMessage()),
                    MissingNode.getInstance(),
                    Optional.empty());
        }
    }

    private static Optional<String> next(HttpResponse<String> answer) {
        return answer.headers().allValues("Link").stream()
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            var text = answer.body();
            var isJson = answer.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            return new Answer(
                    request.method(),
                    request.uri().getPath(),
                    answer.statusCode(),
                    text,
                    isJson ? JSON.readTree(text) : MissingNode.getInstance(),
                    next(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
