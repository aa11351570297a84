package nl.meedoen.noriskpolis.partnermelding;

import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.common.testing.Contracts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What DZB tells over the bus is the same report as over REST, once. */
@QuarkusTest
class DzbIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void sickness_and_recovery_told_by_dzb_are_told_on_as_our_own() {
        var job = Job.started();
        Stranger.dzbSaysIll(job, "2026-06-01");
        Stranger.dzbSaysBetter(job, "2026-06-08");

        var told = told(job, 2);

        assertEquals(List.of("ziekmelding-ontvangen", "betermelding-ontvangen"), types(told));
        var ill = Contracts.verified(told.getFirst());
        assertEquals("DZB", ill.path("bron").asText());
        assertEquals("2026-06-01T07:00:00Z", ill.path("ontvangenOp").asText());
        assertEquals(
                "2026-06-08",
                Contracts.verified(told.getLast()).path("eersteWerkdag").asText());
    }

    @Test
    void the_shared_examples_are_understood() {
        var dzb = Contracts.example("dzb-ziekmelding-gemeld");
        var job = new Job(
                UUID.fromString(dzb.path("dienstverband").asText()),
                UUID.fromString(dzb.path("client").asText()),
                UUID.randomUUID(),
                "GM0546");
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", Stranger.started(job));
        Stranger.says(Stranger.DZB, job, "dzb-ziekmelding-gemeld", dzb);
        Stranger.says(Stranger.DZB, job, "dzb-hersteld-gemeld", Contracts.example("dzb-hersteld-gemeld"));
        eventually(job, "status", contains("HERSTELD"));
    }

    @Test
    void a_repeated_delivery_and_a_report_over_rest_make_one_report() {
        var job = Job.started();
        var once = UUID.randomUUID();
        var ill = Stranger.dzb("dzb-ziekmelding-gemeld", job, "eersteZiektedag", "2026-06-01", "2026-06-01T07:00:00Z");
        for (var delivery = 0; delivery < 3; delivery++)
            Stranger.says(Stranger.DZB, job, "dzb-ziekmelding-gemeld", once, ill);
        eventually(job, "bron", contains("DZB"));
        var id = officer.reports(job, "2026-06-01")
                .statusCode(200)
                .extract()
                .<String>path("id");
        Stranger.dzbSaysIll(job, "2026-06-01");
        officer.say(id, "betermelding", Map.of("eersteWerkdag", "2026-06-08")).statusCode(200);

        assertEquals(List.of("ziekmelding-ontvangen", "betermelding-ontvangen"), types(told(job, 2)));
        findings(job, empty());
    }

    @Test
    void a_report_waits_for_its_employment_and_a_recovery_for_its_report() {
        var job = Job.in("GM0597");
        Stranger.dzbSaysBetter(job, "2026-06-08");
        Stranger.dzbSaysIll(job, "2026-06-01");
        Stranger.dzbSaysIll(job, "2026-06-10");
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", Stranger.started(job));

        eventually(job, "status", contains("HERSTELD", "ONTVANGEN"));
        assertEquals(
                List.of("ziekmelding-ontvangen", "betermelding-ontvangen", "ziekmelding-ontvangen"),
                types(told(job, 3)));
        findings(job, empty());
    }

    @Test
    void a_recovery_that_came_first_is_applied_when_somebody_reports_the_sickness() {
        var job = Job.started();
        Stranger.dzbSaysBetter(job, "2026-06-08");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> findings(job, contains("Er is geen ziekmelding waar deze betermelding bij hoort.")));
        officer.reports(job, "2026-06-01")
                .statusCode(201)
                .body("status", is("HERSTELD"))
                .body("eersteWerkdag", is("2026-06-08"));
        findings(job, empty());
    }

    @Test
    void a_later_first_day_is_a_finding_and_the_earliest_counts() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-02");
        Stranger.dzbSaysIll(job, "2026-06-03");
        await().atMost(PATIENCE)
                .untilAsserted(() -> findings(job, contains("Er loopt al een ziekmelding vanaf 2026-06-02.")));
        officer.get("/v1/bevindingen?dienstverband=" + job).body("ziekmelding", contains(id));
        eventually(job, "eersteZiektedag", contains("2026-06-02"));
    }

    @Test
    void an_earlier_first_day_is_a_finding_and_counts_from_then_on() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-02");
        Stranger.dzbSaysIll(job, "2026-06-01");
        await().atMost(PATIENCE)
                .untilAsserted(() -> findings(
                        job, contains("Eerder was 2026-06-02 als eerste ziektedag gemeld; de vroegste telt.")));
        eventually(job, "eersteZiektedag", contains("2026-06-01"));
        assertEquals(List.of("ziekmelding-ontvangen", "ziekmelding-gecorrigeerd"), types(told(job, 2)));
        officer.get("/v1/ziekmeldingen/" + id).body("correcties.size()", is(1));
    }

    @Test
    void a_spell_told_while_another_was_open_begins_once_that_is_closed() {
        var job = Job.started();
        var eerste = officer.ill(job, "2026-06-01");
        Stranger.dzbSaysIll(job, "2026-06-10");
        await().atMost(PATIENCE)
                .untilAsserted(() -> findings(job, contains("Er loopt al een ziekmelding vanaf 2026-06-01.")));
        officer.say(eerste, "betermelding", Map.of("eersteWerkdag", "2026-06-05"))
                .statusCode(200);
        eventually(job, "status", contains("HERSTELD", "ONTVANGEN"));
        findings(job, empty());
    }

    @Test
    void what_cannot_be_is_a_finding_and_changes_nothing() {
        var job = Job.started();
        Stranger.dzbSaysIll(job, "2026-06-20");
        Stranger.dzbSaysIll(job, "2025-12-31");
        await().atMost(PATIENCE)
                .untilAsserted(() -> findings(
                        job,
                        contains(
                                "De eerste ziektedag ligt in de toekomst.",
                                "De eerste ziektedag ligt buiten het dienstverband.")));
        officer.get("/v1/bevindingen?dienstverband=" + job)
                .body("ziekmelding", contains(nullValue(), nullValue()));
        officer.get("/v1/ziekmeldingen?dienstverband=" + job).body("", empty());
    }

    private void eventually(Job job, String field, Matcher<?> matcher) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> officer.get("/v1/ziekmeldingen?dienstverband=" + job)
                        .body(field, matcher));
    }

    private void findings(Job job, Matcher<?> matcher) {
        officer.get("/v1/bevindingen?dienstverband=" + job).body("toelichting", matcher);
    }
}
