package nl.meedoen.client;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Tokens;

/** Somebody at work with the service. */
public record Desk(String bearer) {

    public static Desk of(Tokens tokens) {
        return new Desk(tokens.bearer());
    }

    public static Desk klantmanager() {
        return of(Tokens.with("klantmanager").in("GM0597", "GM0489").as("karin"));
    }

    public RequestSpecification request() {
        return given().header("Authorization", bearer).contentType(ContentType.JSON);
    }

    public ValidatableResponse post(String path, Map<String, ?> body) {
        return request().body(body).post(path).then();
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public String client() {
        return post("/v1/clienten", person()).statusCode(201).extract().path("id");
    }

    public String werkgever() {
        return post("/v1/werkgevers", employer()).statusCode(201).extract().path("id");
    }

    /** A person nobody has registered yet. */
    public static Map<String, Object> person() {
        return new HashMap<>(Map.of(
                "gemeente", "GM0597",
                "bsn", bsn(),
                "naam", "Fatima El Amrani",
                "geboortedatum", "1990-05-12",
                "uitkering", Map.of("soort", "PARTICIPATIEWET", "ingangsdatum", "2024-02-01")));
    }

    public static Map<String, Object> employer() {
        return new HashMap<>(Map.of(
                "naam", "Bakkerij De Zon",
                "kvkNummer", "68750110",
                "loonheffingennummer", number(100_000_000, 999_999_999) + "L01",
                "iban", "NL91ABNA0417164300"));
    }

    public static Map<String, Object> employment(String client, String werkgever) {
        return new HashMap<>(Map.of(
                "client",
                client,
                "werkgever",
                werkgever,
                "ingangsdatum",
                "2026-01-01",
                "urenPerWeek",
                32,
                "voltijdUrenPerWeek",
                38,
                "functie",
                "Medewerker bakkerij",
                "soort",
                "REGULIER"));
    }

    /** The event about this record, held against its contract. */
    public static Message told(String event, String subject) {
        var message = Bus.await(
                "meedoen.client.v1",
                found -> subject.equals(found.subject()) && found.type().equals("nl.participatiewet." + event + ".v1"),
                Duration.ofSeconds(30));
        Contracts.verified(message);
        return message;
    }

    /** A number that passes the test of eleven. */
    public static String bsn() {
        for (; ; ) {
            var acht = number(10_000_000, 99_999_999);
            var som = 0;
            for (var i = 0; i < 8; i++) som += (9 - i) * (acht.charAt(i) - '0');
            if (som % 11 < 10) return acht + som % 11;
        }
    }

    private static String number(int from, int to) {
        return Integer.toString(ThreadLocalRandom.current().nextInt(from, to));
    }
}
