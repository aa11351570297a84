package nl.meedoen.sanction;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Tokens;

/** How these tests call the service, and hear what it publishes. */
public final class Rest {
    private Rest() {}

    public static RequestSpecification als(String... roles) {
        return met(Tokens.with(roles).in("GM0597"));
    }

    public static RequestSpecification met(Tokens tokens) {
        return given().auth().oauth2(tokens.token()).contentType(ContentType.JSON);
    }

    /** The event about this aggregate, checked against its contract. */
    public static Message published(String event, String subject) {
        var message = Bus.await(
                "meedoen.sanction.v1",
                found -> found.subject().equals(subject) && found.type().equals("nl.participatiewet." + event + ".v1"),
                Duration.ofSeconds(20));
        Contracts.verified(message);
        return message;
    }
}
