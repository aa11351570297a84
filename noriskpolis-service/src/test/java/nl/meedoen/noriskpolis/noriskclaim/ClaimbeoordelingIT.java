package nl.meedoen.noriskpolis.noriskclaim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

/** Claims open where there is cover, and UWV's judgments have their effect in whatever order they come. */
@QuarkusTest
class ClaimbeoordelingIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private final Job job = Job.started();

    @Inject
    DuurBewaken bewaken;

    @Test
    void without_cover_there_is_no_claim_and_the_report_says_why() {
        var id = officer.ill(job, "2026-06-01");
        officer.claimsOf(job).body("", empty());
        officer.get("/v1/ziekmeldingen/" + id)
                .body("dekking.gedekt", is(false))
                .body("dekking.redenGeen", is("INDICATIE_ONTBREEKT"))
                .body("regime", is("PAUZEREN"))
                .body("tijdvak.laatsteDagMogelijk", is("2028-05-28"));
    }

    @Test
    void an_indication_that_comes_later_opens_the_claim_and_a_decision_goes_after_it_as_proof() {
        officer.ill(job, "2026-06-01");
        job.indicated();
        eventually(() -> officer.claimsOf(job).body("status", contains("INGEDIEND")));
        var besluit = job.subsidised();
        job.indicated();
        var told = told(job, 3);
        assertEquals(
                List.of("ziekmelding-ontvangen", "no-risk-claim-ingediend", "no-risk-claim-ingediend"), types(told));
        assertEquals(
                besluit,
                Contracts.parse(told.getLast().value())
                        .at("/loonkostensubsidie/loonkostensubsidie")
                        .asText());
        officer.claimsOf(job).body("", hasSize(1)).body("[0].bewijs.grondslag.percentage", is(60));
    }

    @Test
    void cover_is_told_by_employment_and_day() {
        officer.ill(job, "2026-06-01");
        job.indicated();
        eventually(() -> cover("2026-06-01").body("gedekt", is(true)));
        cover("2026-06-01")
                .body("grond", is("BANENAFSPRAAK"))
                .body("vanaf", is("2026-01-01"))
                .body("tot", nullValue())
                .body("onderbouwing.artikel.artikel", is("29b"));
        cover("2025-12-31").body("gedekt", is(false)).body("redenGeen", is("NIET_BEGONNEN"));
        Desk.employer(Job.id())
                .get("/v1/noriskdekkingen?dienstverband=" + job.dienstverband())
                .statusCode(409);
        officer.get("/v1/noriskdekkingen").statusCode(400);
    }

    @Test
    void uwv_grants_with_daily_wage_and_corrects() {
        covered();
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        eventually(() -> officer.claimsOf(job).body("status", contains("TOEGEKEND")));
        officer.claimsOf(job)
                .body("[0].dagloon", is("105.30"))
                .body("[0].plausibel", is(true))
                .body("[0].verwachteUitkering.dagen", contains(11))
                .body("[0].verwachteUitkering.bedrag", contains("810.81"));
        job.uwvJudges(job.judgment(2, "2026-06-01").put("dagloon", "100.00"));
        eventually(() -> officer.claimsOf(job).body("[0].dagloon", is("100.00")));
        var told = told(job, 4);
        assertEquals(
                List.of(
                        "ziekmelding-ontvangen",
                        "no-risk-claim-ingediend",
                        "no-risk-claim-toegekend",
                        "no-risk-claim-toegekend"),
                types(told));
        assertEquals(
                "100.00",
                Contracts.parse(told.getLast().value()).path("dagloon").asText());
    }

    @Test
    void judgments_wait_for_the_report_and_count_by_their_number() {
        var ended = judged(3, "BEEINDIGD").put("per", "2026-06-08").put("reden", "EINDE_DIENSTVERBAND");
        job.uwvJudges(ended);
        job.uwvJudges(job.judgment(2, "2026-06-01"));
        job.uwvJudges(judged(1, null).put("plausibel", false));
        job.uwvJudges(job.judgment(2, "2026-06-01").put("dagloon", "1.00"));
        eventually(() -> officer.findingsOf(job).body("", hasSize(3)));
        covered();
        eventually(() -> officer.claimsOf(job).body("status", contains("BEEINDIGD")));
        officer.claimsOf(job)
                .body("[0].per", is("2026-06-08"))
                .body("[0].dagloon", is("105.30"))
                .body("[0].plausibel", is(true));
        officer.findingsOf(job).body("", empty());
        job.uwvJudges(job.judgment(4, "2026-06-01").put("tot", "2026-06-12"));
        eventually(() -> officer.claimsOf(job)
                .body("status", contains("TOEGEKEND"))
                .body("tot", contains("2026-06-12"))
                .body("per", contains(nullValue())));
    }

    @Test
    void a_refusal_gives_back_what_was_granted() {
        covered();
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        var refused = judged(2, "AFGEWEZEN");
        refused.putArray("gronden").add("GEEN_NORISKPOLIS");
        job.uwvJudges(refused);
        eventually(() -> officer.claimsOf(job)
                .body("status", contains("AFGEWEZEN"))
                .body("[0].onderbouwing.artikel.artikel", contains("29b")));
        assertEquals("no-risk-claim-afgewezen", types(told(job, 4)).getLast());
    }

    @Test
    void days_that_are_no_sickness_are_a_finding_until_the_report_is_corrected() {
        var id = covered();
        job.uwvJudges(job.judgment(1, "2026-06-01").put("vanaf", "2026-05-29"));
        eventually(() -> officer.findingsOf(job).body("soort", contains("CLAIMBEOORDELING")));
        officer.claimsOf(job).body("vanaf", contains("2026-06-01"));
        officer.corrects(id, "2026-05-29").statusCode(200);
        officer.claimsOf(job).body("vanaf", contains("2026-05-29"));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void the_same_grant_again_is_told_after_a_correction_and_open_cover_goes_with_the_recovery() {
        var id = covered();
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        eventually(() -> officer.claimsOf(job).body("status", contains("TOEGEKEND")));
        officer.corrects(id, "2026-05-29").statusCode(200);
        job.uwvJudges(job.judgment(2, "2026-06-01"));
        assertEquals(
                List.of("no-risk-claim-toegekend", "ziekmelding-gecorrigeerd", "no-risk-claim-toegekend"),
                types(told(job, 5)).subList(2, 5));
        officer.better(id, "2026-06-10").statusCode(200);
        officer.claimsOf(job).body("per", contains("2026-06-10"));
        officer.claimsOf(job).body("vanaf", contains("2026-06-01"));
    }

    @Test
    void what_an_officer_recorded_stays_through_later_news_and_goes_with_a_higher_judgment() {
        var id = covered();
        var claim = officer.claimsOf(job).extract().<String>path("[0].id");
        officer.post("/v1/noriskclaims/" + claim + "/toekenning", Map.of("vanaf", "2026-06-02", "dagloon", "90.00"))
                .statusCode(200);
        job.subsidised();
        eventually(() -> officer.claimsOf(job).body("[0].bewijs", notNullValue()));
        officer.better(id, "2026-06-10").statusCode(200);
        officer.claimsOf(job)
                .body("vanaf", contains("2026-06-02"))
                .body("dagloon", contains("90.00"))
                .body("reden", contains("HERSTELD"));
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        eventually(() -> officer.claimsOf(job)
                .body("vanaf", contains("2026-06-01"))
                .body("dagloon", contains("105.30"))
                .body("per", contains("2026-06-10")));
    }

    @Test
    void a_spell_without_a_day_of_sickness_leaves_no_claim_open_until_a_day_is_put_back() {
        var id = covered();
        officer.better(id, "2026-06-01").statusCode(200);
        officer.claimsOf(job)
                .body("status", contains("BEEINDIGD"))
                .body("reden", contains("HERSTELD"))
                .body("per", contains("2026-06-01"));
        officer.says(id, "correctie", Map.of("eersteWerkdag", "2026-06-10", "reden", "anders"))
                .statusCode(200);
        officer.claimsOf(job).body("status", contains("INGEDIEND"));
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        eventually(() ->
                officer.claimsOf(job).body("vanaf", contains("2026-06-01")).body("per", contains("2026-06-10")));
    }

    @Test
    void a_judgment_that_lacks_its_day_is_set_aside() {
        covered();
        job.uwvJudges(job.judgment(1, "2026-06-01").putNull("vanaf"));
        var letter = Bus.await(
                "meedoen.client.v1.dead-letter", message -> job.client().equals(message.key()), PATIENCE);
        assertEquals("veld vanaf ontbreekt", letter.headers().get("reden"));
    }

    @Test
    void cover_ends_at_104_weeks_once() {
        var id = covered();
        job.uwvJudges(job.judgment(1, "2026-06-01"));
        eventually(() -> officer.claimsOf(job).body("status", contains("TOEGEKEND")));
        clock.travelTo(LocalDate.of(2028, 5, 28));
        bewaken.controleren();
        officer.claimsOf(job).body("status", contains("TOEGEKEND"));
        clock.travelTo(LocalDate.of(2028, 5, 29));
        bewaken.controleren();
        bewaken.controleren();
        officer.claimsOf(job).body("per", contains("2028-05-29")).body("reden", contains("DUUR_VERSTREKEN"));
        assertEquals("no-risk-claim-beeindigd", types(told(job, 4)).getLast());
        officer.get("/v1/ziekmeldingen/" + id).body("tijdvak.ziektedagen", is(729));
    }

    @Test
    void the_employer_asks_for_more_with_the_report_and_no_other_percentage_exists() {
        job.indicated();
        eventually(() -> cover("2026-06-01").body("gedekt", is(true)));
        var employer = Desk.employer(job.werkgever());
        var report = Map.of("dienstverband", job.dienstverband(), "eersteZiektedag", "2026-06-01");
        employer.post("/v1/ziekmeldingen", with(report, 80))
                .statusCode(400)
                .body("fouten.veld", contains("uitkeringspercentage"));
        var id = employer.post("/v1/ziekmeldingen", with(report, 100))
                .statusCode(201)
                .body("verwachteDuurDagen", is(14))
                .extract()
                .<String>path("id");
        employer.get("/v1/noriskclaims").body("gevraagdPercentage", contains(100));
        officer.post("/v1/noriskclaims", Map.of("ziekmelding", id, "uitkeringspercentage", 70))
                .statusCode(200)
                .body("gevraagdPercentage", is(70))
                .body("id", notNullValue());
    }

    private static Map<String, ?> with(Map<String, String> report, int percentage) {
        return Map.of(
                "dienstverband",
                report.get("dienstverband"),
                "eersteZiektedag",
                report.get("eersteZiektedag"),
                "verwachteDuurDagen",
                14,
                "uitkeringspercentage",
                percentage);
    }

    private String covered() {
        var id = officer.ill(job, "2026-06-01");
        job.indicated();
        eventually(() -> officer.claimsOf(job).body("", hasSize(1)));
        return id;
    }

    private ObjectNode judged(int volgnummer, String besluit) {
        return job.judgment(volgnummer, "2026-06-01")
                .put("besluit", besluit)
                .putNull("vanaf")
                .putNull("dagloon")
                .putNull("uitkeringspercentage");
    }

    private ValidatableResponse cover(String op) {
        return officer.get("/v1/noriskdekkingen?dienstverband=" + job.dienstverband() + "&op=" + op);
    }
}
