package nl.meedoen.noriskpolis.noriskclaim;

import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.common.testing.Contracts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoriskclaimIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private Job job;
    private String ziekmelding;

    @BeforeEach
    void somebody_ill_since_1_june() {
        job = Job.started();
        ziekmelding = officer.ill(job, "2026-06-01");
    }

    @Test
    void a_claim_is_opened_for_a_report_once() {
        var claim = open();
        officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding))
                .statusCode(200)
                .body("id", is(claim));
        officer.get("/v1/noriskclaims/" + claim)
                .statusCode(200)
                .body("status", is("INGEDIEND"))
                .body("eersteZiektedag", is("2026-06-01"))
                .body("bewijs", nullValue());
    }

    @Test
    void the_decision_on_subsidy_is_its_proof() {
        var claim = open();
        var besluit = UUID.randomUUID();
        var toegekend = Contracts.example("loonkostensubsidie-toegekend")
                .put("loonkostensubsidie", besluit.toString())
                .put("dienstverband", job.toString());
        Stranger.says(Stranger.SUBSIDY, job, "loonkostensubsidie-toegekend", toegekend);
        await().atMost(PATIENCE)
                .untilAsserted(() -> officer.get("/v1/noriskclaims/" + claim)
                        .body("bewijs.loonkostensubsidie", is(besluit.toString())));

        var beeindigd = Contracts.example("loonkostensubsidie-beeindigd")
                .put("loonkostensubsidie", besluit.toString())
                .put("dienstverband", job.toString())
                .put("per", "2026-06-01");
        Stranger.says(Stranger.SUBSIDY, job, "loonkostensubsidie-beeindigd", beeindigd);
        await().atMost(PATIENCE)
                .untilAsserted(() -> officer.get("/v1/noriskclaims/" + claim).body("bewijs", nullValue()));
    }

    @Test
    void cover_is_granted_with_its_grounds_and_ends_with_recovery() {
        var claim = open();
        assess(claim, "toekenning", Map.of("vanaf", "2026-06-01"))
                .statusCode(200)
                .body("status", is("TOEGEKEND"))
                .body("tot", nullValue())
                .body("onderbouwing[0].artikel.artikel", is("29b"))
                .body("onderbouwing[0].stappen[0].uitkomst", is("2028-05-28"));
        officer.say(ziekmelding, "betermelding", Map.of("eersteWerkdag", "2026-06-10"));
        officer.get("/v1/noriskclaims/" + claim)
                .body("status", is("BEEINDIGD"))
                .body("per", is("2026-06-10"))
                .body("reden", is("HERSTELD"));

        var told = told(job, 5);
        assertEquals(
                List.of(
                        "ziekmelding-ontvangen",
                        "no-risk-claim-ingediend",
                        "no-risk-claim-toegekend",
                        "betermelding-ontvangen",
                        "no-risk-claim-beeindigd"),
                types(told));
        told.forEach(Contracts::verified);
    }

    @Test
    void after_recovery_cover_lasts_until_the_last_sick_day() {
        var claim = open();
        officer.say(ziekmelding, "betermelding", Map.of("eersteWerkdag", "2026-06-10"));
        fault(assess(claim, "toekenning", Map.of("vanaf", "2026-06-01", "tot", "2026-06-10")), "tot", "geen-ziektedag");
        assess(claim, "toekenning", Map.of("vanaf", "2026-06-01")).body("tot", is("2026-06-09"));
    }

    @Test
    void a_refusal_names_its_grounds() {
        var claim = open();
        assess(claim, "afwijzing", Map.of("gronden", List.of("GEEN_NORISKPOLIS", "TE_LAAT_GEMELD")))
                .statusCode(200)
                .body("status", is("AFGEWEZEN"))
                .body("onderbouwing.artikel.artikel", contains("29b", "38a"));
        conflict(assess(claim, "afwijzing", Map.of("gronden", List.of("GEEN_NORISKPOLIS"))));
        var refused = told(job, 3).getLast();
        assertEquals(
                "Ziektewet",
                Contracts.verified(refused).at("/gronden/0/artikel/regeling").asText());
        assertEquals("nl.participatiewet.no-risk-claim-afgewezen.v1", refused.type());
    }

    @Test
    void cover_lies_within_the_sickness_and_its_longest_duration() {
        var claim = open();
        fault(assess(claim, "toekenning", Map.of("vanaf", "2026-05-31")), "vanaf", "geen-ziektedag");
        fault(
                assess(claim, "toekenning", Map.of("vanaf", "2026-06-05", "tot", "2026-06-04")),
                "tot",
                "einde-voor-begin");
        fault(
                assess(claim, "toekenning", Map.of("vanaf", "2026-06-01", "tot", "2028-05-29")),
                "tot",
                "duur-verstreken");
        conflict(assess(claim, "beeindiging", Map.of("per", "2026-06-10", "reden", "EINDE_DIENSTVERBAND")));
    }

    @Test
    void a_claim_ends_with_the_withdrawal_of_its_report() {
        var claim = open();
        officer.say(ziekmelding, "intrekking", Map.of("reden", "vergissing"));
        officer.get("/v1/noriskclaims/" + claim)
                .body("status", is("BEEINDIGD"))
                .body("per", is("2026-06-01"))
                .body("reden", is("ZIEKMELDING_INGETROKKEN"));
        assertEquals("no-risk-claim-beeindigd", types(told(job, 4)).getLast());
    }

    @Test
    void there_is_no_claim_for_what_is_unknown_or_withdrawn() {
        fault(
                officer.post("/v1/noriskclaims", Map.of("ziekmelding", UUID.randomUUID())),
                "ziekmelding",
                "ziekmelding-onbekend");
        officer.say(ziekmelding, "intrekking", Map.of("reden", "vergissing"));
        conflict(officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding)));
    }

    private String open() {
        return officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse assess(String claim, String what, Map<String, ?> body) {
        return officer.post("/v1/noriskclaims/" + claim + "/" + what, body);
    }

    private static void conflict(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith("/problemen/overgang-niet-toegestaan"));
    }

    private static void fault(ValidatableResponse answer, String veld, String code) {
        answer.statusCode(400).body("fouten.veld", contains(veld)).body("fouten.code", contains(code));
    }
}
