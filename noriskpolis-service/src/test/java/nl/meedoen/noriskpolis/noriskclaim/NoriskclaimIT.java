package nl.meedoen.noriskpolis.noriskclaim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NoriskclaimIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private final Job job = Job.started();
    private String ziekmelding;

    @BeforeEach
    void somebody_ill_since_1_june() {
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
    void the_decision_on_subsidy_is_its_proof_while_it_holds() {
        var claim = open();
        var besluit = Job.id();
        job.subsidySays("loonkostensubsidie-toegekend", subsidy("loonkostensubsidie-toegekend", besluit));
        eventually(() -> officer.get("/v1/noriskclaims/" + claim)
                .body("bewijs.loonkostensubsidie", is(besluit))
                .body("bewijs.ingangsdatum", is("2026-01-01")));
        job.subsidySays(
                "loonkostensubsidie-beeindigd",
                subsidy("loonkostensubsidie-beeindigd", besluit).put("per", "2026-06-01"));
        eventually(() -> officer.get("/v1/noriskclaims/" + claim).body("bewijs", nullValue()));
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
        officer.better(ziekmelding, "2026-06-10");
        officer.get("/v1/noriskclaims/" + claim)
                .body("status", is("BEEINDIGD"))
                .body("per", is("2026-06-10"))
                .body("reden", is("HERSTELD"));

        assertEquals(
                List.of(
                        "ziekmelding-ontvangen",
                        "no-risk-claim-ingediend",
                        "no-risk-claim-toegekend",
                        "betermelding-ontvangen",
                        "no-risk-claim-beeindigd"),
                types(told(job, 5)));
    }

    @Test
    void after_recovery_cover_lasts_until_the_last_sick_day() {
        var claim = open();
        officer.better(ziekmelding, "2026-06-10");
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
        fault(assess(claim, "afwijzing", Map.of("gronden", List.of())), "gronden", "verplicht");

        var refused = told(job, 3).getLast();
        assertEquals("no-risk-claim-afgewezen", types(List.of(refused)).getFirst());
        assertEquals(
                "38a",
                Contracts.parse(refused.value())
                        .at("/gronden/1/artikel/artikel")
                        .asText());
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
        officer.withdraws(ziekmelding);
        officer.get("/v1/noriskclaims/" + claim)
                .body("status", is("BEEINDIGD"))
                .body("per", is("2026-06-01"))
                .body("reden", is("ZIEKMELDING_INGETROKKEN"));
        assertEquals("no-risk-claim-beeindigd", types(told(job, 4)).getLast());
    }

    @Test
    void an_employer_who_reports_recovery_ends_the_cover_it_cannot_see() {
        var claim = open();
        assess(claim, "toekenning", Map.of("vanaf", "2026-06-01"));
        Desk.employer(job.werkgever()).better(ziekmelding, "2026-06-10").statusCode(200);
        officer.get("/v1/noriskclaims/" + claim).body("status", is("BEEINDIGD"));
    }

    @Test
    void there_is_no_claim_for_what_is_unknown_or_withdrawn() {
        fault(officer.post("/v1/noriskclaims", Map.of("ziekmelding", Job.id())), "ziekmelding", "ziekmelding-onbekend");
        officer.withdraws(ziekmelding);
        conflict(officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding)));
    }

    private String open() {
        return officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ObjectNode subsidy(String event, String besluit) {
        return Contracts.example(event).put("loonkostensubsidie", besluit).put("dienstverband", job.dienstverband());
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
