package nl.meedoen.noriskpolis;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.testing.Tokens;

/** Somebody at work with the service. */
record Desk(String bearer) {
    static Desk officer() {
        return of(Tokens.with("subsidie-medewerker").in("GM0597", "GM0546"));
    }

    static Desk employer(UUID werkgever) {
        return of(Tokens.with("werkgever").forEmployer(werkgever.toString()));
    }

    static Desk of(Tokens tokens) {
        return new Desk(tokens.bearer());
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return request().body(body).post(path).then();
    }

    ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    RequestSpecification request() {
        return given().header("Authorization", bearer).contentType(ContentType.JSON);
    }

    ValidatableResponse reportIll(UUID dienstverband, String eersteZiektedag) {
        return post("/v1/ziekmeldingen", Map.of("dienstverband", dienstverband, "eersteZiektedag", eersteZiektedag));
    }

    /** Reports somebody ill and gives the id of the report. */
    String ill(UUID dienstverband, String eersteZiektedag) {
        return reportIll(dienstverband, eersteZiektedag)
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse say(String ziekmelding, String what, Map<String, ?> body) {
        return post("/v1/ziekmeldingen/" + ziekmelding + "/" + what, body);
    }
}
