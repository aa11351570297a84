package nl.meedoen.subsidy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.meedoen.common.testing.Tokens;

/** Somebody at work with the service. */
public record Desk(String bearer) {
    private static final long PATIENCE = 30_000_000_000L;

    public static Desk of(Tokens tokens) {
        return new Desk(tokens.bearer());
    }

    public static Desk officer() {
        return of(Tokens.with("subsidie-medewerker")
                .in("GM0597", "GM0489", "GM0546")
                .as("sofie"));
    }

    public ValidatableResponse post(String path, Map<String, ?> body) {
        return request().body(body).post(path).then();
    }

    public ValidatableResponse post(String path) {
        return request().post(path).then();
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public RequestSpecification request() {
        return given().header("Authorization", bearer).contentType(ContentType.JSON);
    }

    /** Asks for a subsidy on these grounds. */
    public ValidatableResponse asksFor(Job job, String ingangsdatum, Map<String, ?> grondslag) {
        return post(
                "/v1/loonkostensubsidies",
                Map.of(
                        "dienstverband", job.dienstverband(),
                        "ingangsdatum", ingangsdatum,
                        "aanvraagdatum", ingangsdatum,
                        "grondslag", grondslag));
    }

    /** Gets a subsidy at 60 percent loonwaarde and gives its id. */
    public String granted(Job job, String ingangsdatum) {
        return asksFor(job, ingangsdatum, loonwaarde(60))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asks for the subsidy until the answer fits. */
    public JsonPath until(String subsidie, Predicate<JsonPath> fits) {
        return untilAt("/v1/loonkostensubsidies/" + subsidie, fits);
    }

    /** Asks until the answer fits. */
    public JsonPath untilAt(String path, Predicate<JsonPath> fits) {
        var deadline = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < deadline) {
            var answer = get(path).statusCode(200).extract().jsonPath();
            if (fits.test(answer)) return answer;
        }
        return fail("niet op tijd: " + get(path).extract().asString());
    }

    public JsonPath stand(String subsidie, String vraag) {
        return get("/v1/loonkostensubsidies/" + subsidie + "/stand?" + vraag)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Map<String, Object> loonwaarde(Number percentage) {
        var grondslag = new HashMap<String, Object>();
        grondslag.put("soort", "LOONWAARDE");
        grondslag.put("percentage", percentage);
        grondslag.put("meetdatum", "2025-12-10");
        grondslag.put("instrument", "DARIUZ");
        return grondslag;
    }
}
