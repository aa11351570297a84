package nl.meedoen.noriskpolis.ziekmelding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ToegangIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void without_a_token_nothing_is_told() {
        given().get("/v1/ziekmeldingen")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/niet-aangemeld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klantmanager", "jobcoach", "handhaver", "betaal-fiatteur", "beheerder"})
    void sickness_is_for_the_subsidy_officer_and_the_employer(String role) {
        var other = Desk.of(Tokens.with(role).in("GM0597"));
        other.get("/v1/ziekmeldingen").statusCode(403);
        other.triesToReport(Job.id(), "2026-06-10").statusCode(403);
        other.get("/v1/noriskclaims").statusCode(403);
    }

    @Test
    void findings_are_not_for_the_employer_and_of_claims_it_sees_its_own() {
        var job = Job.started();
        var claim = officer.claims(officer.ill(job, "2026-06-10"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var own = Desk.employer(job.werkgever());
        own.get("/v1/bevindingen").statusCode(403);
        own.get("/v1/noriskclaims").statusCode(200).body("id", contains(claim));
        own.get("/v1/noriskclaims/" + claim).statusCode(200);
        own.post("/v1/noriskclaims/" + claim + "/afwijzing", Map.of()).statusCode(403);
        var other = Desk.employer(Job.id());
        other.get("/v1/noriskclaims").statusCode(200).body("", hasSize(0));
        other.get("/v1/noriskclaims/" + claim).statusCode(404);
    }

    @Test
    void another_employer_sees_and_reports_nothing() {
        unseenBy(Desk.employer(Job.id()));
    }

    @Test
    void another_municipality_sees_and_reports_nothing() {
        unseenBy(Desk.of(Tokens.with("subsidie-medewerker").in("GM0613")));
    }

    /** What is another's is answered as what does not exist. */
    private void unseenBy(Desk stranger) {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-10");
        stranger.get("/v1/ziekmeldingen/" + id).statusCode(404);
        stranger.reportsOf(job).statusCode(200).body("", hasSize(0));
        stranger.better(id, "2026-06-12").statusCode(404);
        stranger.withdraws(id).statusCode(404);
        assertEquals(
                stranger.triesToReport(Job.id(), "2026-06-10").extract().asString(),
                stranger.triesToReport(job.dienstverband(), "2026-06-10")
                        .extract()
                        .asString());
    }
}
