package nl.meedoen.noriskpolis.partnermelding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

/** What DZB tells over the bus is the same report as over REST, once. */
@QuarkusTest
class DzbIT extends ServiceTest {
    private static final Publisher DZB = Publisher.on("dzb.naar-meedoen.v1");

    private final Desk officer = Desk.officer();

    @Test
    void sickness_and_recovery_told_by_dzb_are_told_on_as_our_own() {
        var job = Job.started();
        job.dzbSaysIll("2026-06-01");
        job.dzbSaysBetter("2026-06-08");

        var told = told(job, 2);

        assertEquals(List.of("ziekmelding-ontvangen", "betermelding-ontvangen"), types(told));
        var ill = Contracts.parse(told.getFirst().value());
        assertEquals("DZB", ill.path("bron").asText());
        assertEquals(job.werkgever(), ill.path("werkgever").asText());
        assertEquals("2026-06-01T07:00:00Z", ill.path("ontvangenOp").asText());
        assertEquals(
                "2026-06-08",
                Contracts.parse(told.getLast().value()).path("eersteWerkdag").asText());
    }

    @Test
    void the_shared_examples_are_understood() {
        var ill = Contracts.example("dzb-ziekmelding-gemeld");
        var job = new Job(ill.path("dienstverband").asText(), ill.path("client").asText(), Job.id(), "GM0546");
        job.clientSays("dienstverband-gestart", job.start());
        var dzb = DZB.in("GM0546");
        dzb.says("dzb-ziekmelding-gemeld", job.dienstverband(), ill);
        dzb.says("dzb-hersteld-gemeld", job.dienstverband(), Contracts.example("dzb-hersteld-gemeld"));
        eventually(() -> officer.reportsOf(job).body("status", contains("HERSTELD")));
    }

    @Test
    void a_repeated_delivery_and_a_report_over_rest_make_one_report() {
        var job = Job.started();
        var once = UUID.randomUUID();
        var ill = job.dzb("dzb-ziekmelding-gemeld", "eersteZiektedag", "2026-06-01");
        for (var delivery = 0; delivery < 3; delivery++)
            DZB.says(once, "dzb-ziekmelding-gemeld", job.dienstverband(), ill.toString());
        eventually(() -> officer.reportsOf(job).body("bron", contains("DZB")));
        var id = officer.reports(job, "2026-06-01").statusCode(200).extract().<String>path("id");
        job.dzbSaysIll("2026-06-01");
        officer.better(id, "2026-06-08").statusCode(200);

        assertEquals(List.of("ziekmelding-ontvangen", "betermelding-ontvangen"), types(told(job, 2)));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void a_report_waits_for_its_employment_and_a_recovery_for_its_report() {
        var job = Job.in("GM0597");
        job.dzbSaysBetter("2026-06-08");
        job.dzbSaysIll("2026-06-01");
        job.dzbSaysIll("2026-06-10");
        job.clientSays("dienstverband-gestart", job.start());

        eventually(() -> officer.reportsOf(job).body("status", contains("HERSTELD", "ONTVANGEN")));
        assertEquals(
                List.of("ziekmelding-ontvangen", "betermelding-ontvangen", "ziekmelding-ontvangen"),
                types(told(job, 3)));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void a_report_for_an_employment_of_another_municipality_is_a_finding_and_makes_nobody_ill() {
        var job = Job.in("GM0546");
        var elsewhere = new Job(job.dienstverband(), job.client(), job.werkgever(), "GM0597");
        elsewhere.dzbSaysIll("2026-06-01");
        elsewhere.dzbSaysBetter("2026-06-08");
        job.clientSays("dienstverband-gestart", job.start());

        eventually(() -> officer.findingsOf(job)
                .body(
                        "toelichting",
                        everyItem(is("De melding noemt een andere gemeente dan die van het dienstverband.")))
                .body("", hasSize(2)));
        officer.reportsOf(job).body("", empty());

        job.dzbSaysIll("2026-06-01");
        eventually(() -> officer.reportsOf(job).body("status", contains("ONTVANGEN")));
    }

    @Test
    void what_was_rejected_does_not_come_back_when_it_is_said_again_without_the_municipality() {
        var job = Job.started();
        officer.ill(job, "2026-06-01");
        job.dzbSaysIll("2026-06-02");
        eventually(() -> officer.findingsOf(job).body("status", contains("OPEN")));
        var finding = officer.findingsOf(job).extract().<String>path("[0].id");
        officer.decides(finding, "VERWERPEN").statusCode(200);
        var again = job.dzb("dzb-ziekmelding-gemeld", "eersteZiektedag", "2026-06-02");
        DZB.in("").says("dzb-ziekmelding-gemeld", job.dienstverband(), again);
        job.dzbSaysIll("2026-06-03");

        eventually(() -> officer.findingsOf(job).body("dag", contains("2026-06-02", "2026-06-03")));
        officer.findingsOf(job).body("status", contains("BESLIST", "OPEN"));
    }

    @Test
    void a_report_that_takes_the_employment_for_that_of_somebody_else_is_a_finding_and_makes_nobody_ill() {
        var job = Job.started();
        new Job(job.dienstverband(), Job.id(), job.werkgever(), job.gemeente()).dzbSaysIll("2026-06-01");

        eventually(() -> officer.findingsOf(job)
                .body("toelichting", contains("De melding noemt een andere inwoner dan die van het dienstverband.")));
        officer.reportsOf(job).body("", empty());
    }

    @Test
    void a_recovery_that_came_first_is_applied_when_somebody_reports_the_sickness() {
        var job = Job.started();
        job.dzbSaysBetter("2026-06-08");
        findings(job, "Er is geen ziekmelding waar deze betermelding bij hoort.");
        officer.reports(job, "2026-06-01")
                .statusCode(201)
                .body("status", is("HERSTELD"))
                .body("eersteWerkdag", is("2026-06-08"));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void a_later_first_day_is_a_finding_and_the_earliest_counts() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-02");
        job.dzbSaysIll("2026-06-03");
        findings(job, "Er loopt al een ziekmelding vanaf 2026-06-02.");
        officer.findingsOf(job).body("ziekmelding", contains(id)).body("bron", contains("DZB"));
        officer.reportsOf(job).body("eersteZiektedag", contains("2026-06-02"));
    }

    @Test
    void an_earlier_first_day_is_a_finding_and_counts_from_then_on() {
        var job = Job.started();
        officer.ill(job, "2026-06-02");
        job.dzbSaysIll("2026-06-01");
        findings(job, "Wij kennen 2026-06-02; de vroegste dag, 2026-06-01, telt.");
        officer.reportsOf(job).body("eersteZiektedag", contains("2026-06-01")).body("correcties[0]", hasSize(1));
        assertEquals(List.of("ziekmelding-ontvangen", "ziekmelding-gecorrigeerd"), types(told(job, 2)));
    }

    @Test
    void a_spell_told_while_another_was_open_begins_once_that_is_closed() {
        var job = Job.started();
        var eerste = officer.ill(job, "2026-06-01");
        job.dzbSaysIll("2026-06-10");
        findings(job, "Er loopt al een ziekmelding vanaf 2026-06-01.");
        officer.better(eerste, "2026-06-05").statusCode(200);
        officer.reportsOf(job).body("status", contains("HERSTELD", "ONTVANGEN"));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void another_day_of_recovery_is_a_finding_and_what_is_known_stays() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-01");
        officer.better(id, "2026-06-05");
        job.dzbSaysBetter("2026-06-08");
        findings(job, "Bekend is 2026-06-05 als eerste werkdag.");
        officer.reportsOf(job).body("eersteWerkdag", contains("2026-06-05"));
    }

    @Test
    void what_cannot_be_is_a_finding_and_changes_nothing() {
        var job = Job.started();
        job.dzbSaysIll("2026-06-20");
        job.dzbSaysIll("2025-12-31");
        findings(job, "De eerste ziektedag ligt in de toekomst.", "De eerste ziektedag ligt buiten het dienstverband.");
        officer.findingsOf(job).body("ziekmelding", contains(nullValue(), nullValue()));
        officer.reportsOf(job).body("", empty());
    }

    @Test
    void a_broken_shape_is_set_aside_and_the_next_report_counts() {
        var job = Job.started();
        DZB.says(
                "dzb-ziekmelding-gemeld",
                job.dienstverband(),
                job.dzb("dzb-ziekmelding-gemeld", "eersteZiektedag", "eergisteren"));
        job.dzbSaysIll("2026-06-10");
        eventually(() -> officer.reportsOf(job).body("eersteZiektedag", contains("2026-06-10")));
        Bus.await(
                "dzb.naar-meedoen.v1.dead-letter", letter -> job.dienstverband().equals(letter.key()), PATIENCE);
    }

    @Test
    void nothing_that_does_not_fit_holds_up_what_comes_after_it() {
        var job = Job.started();
        var nul = "{\"dienstverband\": \"" + job.dienstverband() + "\0\"}";
        DZB.says(UUID.randomUUID(), "dzb-ziekmelding-gemeld", job.dienstverband(), nul);
        DZB.says(
                "dzb-ziekmelding-gemeld",
                job.dienstverband(),
                job.dzb("dzb-ziekmelding-gemeld", "eersteZiektedag", "+300000000-01-01"));
        job.dzbSaysIll("2026-06-10");
        eventually(() -> officer.reportsOf(job).body("eersteZiektedag", contains("2026-06-10")));

        var letters = Bus.all(
                "dzb.naar-meedoen.v1.dead-letter", letter -> job.dienstverband().equals(letter.key()), 2, PATIENCE);
        var coded = Contracts.verified(letters.getFirst());
        assertEquals("base64", coded.path("codering").asText());
        assertEquals(
                nul, new String(Base64.getDecoder().decode(coded.path("value").asText()), UTF_8));
        assertEquals(
                "de inhoud past niet bij het type: datum ligt niet van 1900 tot en met 2100",
                Contracts.verified(letters.getLast()).path("reden").asText());
    }

    private void findings(Job job, String... toelichtingen) {
        eventually(() -> officer.findingsOf(job).body("toelichting", contains(toelichtingen)));
    }
}
