package nl.meedoen.common.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tokens from the running issuer: {@code Tokens.with("klantmanager").in("GM0597").as("jansen").token()}.
 *
 * @param fields form fields of the token request
 */
public record Tokens(Map<String, String> fields) {

    /** Somebody with these roles, and no municipality yet. */
    public static Tokens with(String... roles) {
        return new Tokens(Map.of("roles", String.join(",", roles)));
    }

    /** Municipalities the holder works for, as CBS codes. */
    public Tokens in(String... gemeenten) {
        return and("gemeenten", String.join(",", gemeenten));
    }

    /** The holder's name; by default its first role. */
    public Tokens as(String sub) {
        return and("sub", sub);
    }

    /** The employer the holder speaks for. */
    public Tokens forEmployer(String werkgever) {
        return and("werkgever", werkgever);
    }

    /** Any other claim the issuer knows: {@code oin}, {@code doelbinding}. */
    public Tokens and(String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Tokens(Map.copyOf(more));
    }

    /** The signed token, valid for an hour. */
    public String token() {
        var form = and("grant_type", "client_credentials")
                .and("client_id", "tests")
                .and("client_secret", "tests");
        var request = HttpRequest.newBuilder(URI.create(Engines.running().issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper()
                    .readTree(answer.body())
                    .required("access_token")
                    .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }

    private String encoded() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
