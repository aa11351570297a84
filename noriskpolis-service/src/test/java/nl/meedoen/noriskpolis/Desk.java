package nl.meedoen.noriskpolis;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;

/** Somebody at work with the service. */
public record Desk(String bearer) {
    private static final long PATIENCE = 30_000_000_000L;

    public static Desk of(Tokens tokens) {
        return new Desk(tokens.bearer());
    }

    public static Desk officer() {
        return of(Tokens.with("subsidie-medewerker").in("GM0597", "GM0489", "GM0546"));
    }

    public static Desk employer(String werkgever) {
        return of(Tokens.with("werkgever").forEmployer(werkgever));
    }

    public ValidatableResponse post(String path, Map<String, ?> body) {
        return request().body(body).post(path).then();
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public RequestSpecification request() {
        return given().header("Authorization", bearer).contentType(ContentType.JSON);
    }

    /** Reports somebody ill, once, and takes whatever the answer is. */
    public ValidatableResponse triesToReport(String dienstverband, String eersteZiektedag) {
        return post("/v1/ziekmeldingen", Map.of("dienstverband", dienstverband, "eersteZiektedag", eersteZiektedag));
    }

    /** Reports somebody ill, again and again while the employment has not arrived; on another day it is called unknown. */
    public ValidatableResponse reports(Job job, String eersteZiektedag) {
        var deadline = System.nanoTime() + PATIENCE;
        var answer = triesToReport(job.dienstverband(), eersteZiektedag);
        while (awaited(answer.extract()) && System.nanoTime() < deadline)
            answer = triesToReport(job.dienstverband(), eersteZiektedag);
        return answer;
    }

    private static boolean awaited(ExtractableResponse<Response> answer) {
        return answer.header("Retry-After") != null || answer.asString().contains("dienstverband-onbekend");
    }

    /** Reports somebody ill and gives the id of the report. */
    public String ill(Job job, String eersteZiektedag) {
        return reports(job, eersteZiektedag).statusCode(201).extract().path("id");
    }

    public ValidatableResponse says(String ziekmelding, String what, Map<String, ?> body) {
        return post("/v1/ziekmeldingen/" + ziekmelding + "/" + what, body);
    }

    public ValidatableResponse better(String ziekmelding, String eersteWerkdag) {
        return says(ziekmelding, "betermelding", Map.of("eersteWerkdag", eersteWerkdag));
    }

    public ValidatableResponse partlyBetter(String ziekmelding, String vanaf, int urenPerWeek) {
        return says(ziekmelding, "gedeeltelijke-betermelding", Map.of("vanaf", vanaf, "urenPerWeek", urenPerWeek));
    }

    public ValidatableResponse corrects(String ziekmelding, String eersteZiektedag) {
        return says(ziekmelding, "correctie", Map.of("eersteZiektedag", eersteZiektedag, "reden", "anders"));
    }

    public ValidatableResponse withdraws(String ziekmelding) {
        return says(ziekmelding, "intrekking", Map.of("reden", "vergissing"));
    }

    public ValidatableResponse claims(String ziekmelding) {
        return post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding));
    }

    public ValidatableResponse claimsOf(Job job) {
        return get("/v1/noriskclaims?dienstverband=" + job.dienstverband());
    }

    public ValidatableResponse decides(String bevinding, String besluit) {
        return post("/v1/bevindingen/" + bevinding + "/besluit", Map.of("besluit", besluit, "reden", "nagevraagd"));
    }

    public ValidatableResponse reportsOf(Job job) {
        return get("/v1/ziekmeldingen?dienstverband=" + job.dienstverband());
    }

    public ValidatableResponse findingsOf(Job job) {
        return get("/v1/bevindingen?dienstverband=" + job.dienstverband());
    }
}
