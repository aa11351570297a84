package nl.meedoen.noriskpolis.dekking;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In 2015 the municipality covers nobody whom article 29b itself covers. */
@QuarkusTest
class WettelijkeDekkingIT extends ServiceTest {
    private static final String PATH = "/v1/wettelijke-noriskdekkingen";

    private final Desk officer = Desk.officer();
    private Job job;

    @BeforeEach
    void subsidised_since_2015() {
        clock.travelTo(LocalDate.of(2015, 6, 15));
        job = Job.in("GM0597");
        job.clientSays("dienstverband-gestart", job.start().put("ingangsdatum", "2015-01-01"));
        job.subsidised("2015-01-01");
        eventually(() -> cover("2015-03-02").body("gedekt", is(true)));
    }

    @Test
    void whom_article_29b_covers_itself_has_no_claim_and_the_pause_stays_until_that_is_taken_back() {
        var id = establishes("2015-03-01", null)
                .statusCode(201)
                .body("tot", is("2015-12-31"))
                .extract()
                .<String>path("id");
        cover("2015-02-28").body("gedekt", is(true));
        cover("2015-03-02").body("gedekt", is(false)).body("redenGeen", is("ARTIKEL_29B_VAN_TOEPASSING"));
        var ziekmelding = officer.ill(job, "2015-03-02");
        officer.get("/v1/ziekmeldingen/" + ziekmelding).body("dekking.redenGeen", is("ARTIKEL_29B_VAN_TOEPASSING"));
        officer.claimsOf(job).body("", empty());

        officer.post(PATH + "/" + id + "/intrekking", Map.of("reden", "Verkeerde werknemer."))
                .statusCode(200)
                .body("ingetrokken", is(true));
        officer.claimsOf(job).body("ziekmelding", contains(ziekmelding));
        assertEquals(List.of("ziekmelding-ontvangen", "no-risk-claim-ingediend"), types(told(job, 2)));
        officer.post(PATH + "/" + id + "/intrekking", Map.of("reden", "Nogmaals."))
                .statusCode(409);
        officer.get(PATH + "?dienstverband=" + job.dienstverband())
                .body("redenIntrekking", contains("Verkeerde werknemer."));
    }

    @Test
    void the_same_days_again_are_the_same_and_others_are_refused_where_they_do_not_fit() {
        var id = establishes("2015-03-01", "2015-03-31")
                .statusCode(201)
                .extract()
                .<String>path("id");
        establishes("2015-03-01", "2015-03-31").statusCode(200).body("id", is(id));
        establishes("2015-03-31", null).statusCode(409);
        establishes("2015-04-30", "2015-04-01")
                .statusCode(400)
                .body("fouten.veld", contains("tot"))
                .body("fouten.code", contains("einde-voor-begin"));
        establishes("2014-01-01", "2014-12-31").statusCode(400).body("fouten.code", contains("buiten-dienstverband"));
        establishes("2016-01-01", null)
                .statusCode(400)
                .body("fouten.veld", contains("vanaf"))
                .body("fouten.code", contains("buiten-afspraak"));
        officer.post(PATH, Map.of()).statusCode(400).body("fouten", hasSize(2));
        officer.get(PATH).statusCode(400).body("type", endsWith("/problemen/invoer-ongeldig"));
        officer.get(PATH + "?dienstverband=" + job.dienstverband()).body("", hasSize(1));
    }

    @Test
    void nobody_but_an_officer_of_the_municipality_sees_or_says_it() {
        var id = establishes("2015-03-01", null).statusCode(201).extract().<String>path("id");
        Desk.employer(job.werkgever())
                .get(PATH + "?dienstverband=" + job.dienstverband())
                .statusCode(403);
        var elsewhere = Desk.of(Tokens.with("subsidie-medewerker").in("GM0489"));
        elsewhere.get(PATH + "?dienstverband=" + job.dienstverband()).body("", empty());
        elsewhere.get(PATH + "/" + id).statusCode(404);
        elsewhere
                .post(PATH + "/" + id + "/intrekking", Map.of("reden", "Weg ermee."))
                .statusCode(404);
        cover("2015-03-02").body("gedekt", is(false));
    }

    private ValidatableResponse cover(String op) {
        return officer.get("/v1/noriskdekkingen?dienstverband=%s&op=%s".formatted(job.dienstverband(), op));
    }

    private ValidatableResponse establishes(String vanaf, String tot) {
        var body = new HashMap<String, Object>(Map.of("dienstverband", job.dienstverband(), "vanaf", vanaf));
        if (tot != null) body.put("tot", tot);
        return officer.post(PATH, body);
    }
}
