package nl.meedoen.noriskpolis.partnermelding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

/** What UWV tells beside what we know: a confirmation, or a finding that an officer decides. */
@QuarkusTest
class UwvIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private final Job job = Job.started();

    @Test
    void uwv_confirms_what_the_employer_reported_and_had_heard_it_first() {
        officer.ill(job, "2026-06-01");
        job.uwvSaysIll("2026-06-01");
        eventually(() -> officer.reportsOf(job).body("[0].bron", is("UWV")));
        officer.reportsOf(job)
                .body("", hasSize(1))
                .body("[0].ontvangenOp", is("2026-06-01T07:00:00Z"))
                .body("[0].bevestigingen.bron", contains("MEDEWERKER"));
        officer.findingsOf(job).body("", empty());
    }

    @Test
    void sickness_and_recovery_told_by_uwv_are_told_on_once() {
        job.uwvSaysBetter("2026-06-08");
        job.uwvSaysIll("2026-06-01");
        job.uwvSaysIll("2026-06-01");
        eventually(() ->
                officer.reportsOf(job).body("status", contains("HERSTELD")).body("bron", contains("UWV")));
        assertEquals(List.of("ziekmelding-ontvangen", "betermelding-ontvangen"), types(told(job, 2)));
    }

    @Test
    void a_report_over_rest_that_differs_from_uwv_names_what_is_known_and_changes_nothing() {
        job.uwvSaysIll("2026-06-02");
        eventually(() -> officer.reportsOf(job).body("", hasSize(1)));
        var id = officer.reportsOf(job).extract().<String>path("[0].id");
        officer.reports(job, "2026-06-01").statusCode(409).body("ziekmelding", is(id));
        officer.get("/v1/ziekmeldingen/" + id).body("eersteZiektedag", is("2026-06-02"));
        listed("OPEN").body("", empty());
    }

    @Test
    void of_two_first_days_the_earliest_counts_until_an_officer_has_decided() {
        var id = officer.ill(job, "2026-06-02");
        job.uwvSaysIll("2026-06-01");
        eventually(() -> officer.get("/v1/ziekmeldingen/" + id).body("eersteZiektedag", is("2026-06-01")));
        var bevinding = finding();
        officer.decides(bevinding, "VERWERPEN").statusCode(200).body("status", is("BESLIST"));
        officer.get("/v1/ziekmeldingen/" + id).body("eersteZiektedag", is("2026-06-02"));
        officer.decides(bevinding, "VERWERPEN").statusCode(200);
        officer.decides(bevinding, "OVERNEMEN").statusCode(409);
        listed("OPEN").body("", empty());
        listed("BESLIST").body("reden", contains("nagevraagd"));
        assertEquals(
                List.of("ziekmelding-ontvangen", "ziekmelding-gecorrigeerd", "ziekmelding-gecorrigeerd"),
                types(told(job, 3)));
    }

    @Test
    void what_is_taken_over_counts_and_what_comes_again_changes_nothing() {
        var id = officer.ill(job, "2026-06-01");
        officer.better(id, "2026-06-10").statusCode(200);
        job.uwvSaysIll("2026-06-03");
        var bevinding = finding();
        officer.decides(bevinding, "OVERNEMEN").statusCode(200);
        officer.get("/v1/ziekmeldingen/" + id).body("eersteZiektedag", is("2026-06-03"));
        job.uwvSaysIll("2026-06-03");
        job.uwvSaysBetter("2026-06-12");
        eventually(() -> listed("OPEN").body("toelichting", contains("Bekend is 2026-06-10 als eerste werkdag.")));
        officer.decides(listed("OPEN").extract().path("[0].id"), "OVERNEMEN").statusCode(200);
        officer.get("/v1/ziekmeldingen/" + id)
                .body("eersteZiektedag", is("2026-06-03"))
                .body("eersteWerkdag", is("2026-06-12"));
        assertEquals(
                List.of(
                        "ziekmelding-ontvangen",
                        "betermelding-ontvangen",
                        "ziekmelding-gecorrigeerd",
                        "betermelding-ontvangen"),
                types(told(job, 4)));
    }

    @Test
    void a_recovery_uwv_told_before_the_next_spell_is_a_finding_of_the_spell_before() {
        officer.better(officer.ill(job, "2026-06-01"), "2026-06-10").statusCode(200);
        officer.ill(job, "2026-06-11");
        job.uwvSaysBetter("2026-06-12");
        eventually(() -> listed("OPEN").body("toelichting", contains("Bekend is 2026-06-10 als eerste werkdag.")));
        officer.reportsOf(job).body("status", contains("HERSTELD", "ONTVANGEN"));
    }

    @Test
    void the_claim_asks_what_the_employer_asks_also_where_uwv_was_first() {
        job.indicated();
        job.uwvSaysIll("2026-06-01");
        eventually(() -> officer.claimsOf(job).body("gevraagdPercentage", contains(70)));
        officer.post(
                        "/v1/ziekmeldingen",
                        Map.of(
                                "dienstverband",
                                job.dienstverband(),
                                "eersteZiektedag",
                                "2026-06-01",
                                "verwachteDuurDagen",
                                20,
                                "uitkeringspercentage",
                                100))
                .statusCode(200)
                .body("verwachteDuurDagen", is(20));
        officer.claimsOf(job).body("gevraagdPercentage", contains(100));
    }

    @Test
    void recovery_of_the_first_spell_after_the_report_of_the_second_splits_them() {
        job.uwvSaysIll("2026-06-01");
        job.uwvSaysIll("2026-06-10");
        eventually(() -> listed("OPEN").body("", hasSize(1)));
        job.uwvSaysBetter("2026-06-05");
        eventually(() -> officer.reportsOf(job).body("status", contains("HERSTELD", "ONTVANGEN")));
        listed("OPEN").body("", empty());
    }

    @Test
    void a_finding_of_nothing_can_only_be_rejected() {
        job.uwvSaysBetter("2026-06-05");
        var bevinding = finding();
        officer.decides(bevinding, "OVERNEMEN").statusCode(409);
        officer.decides(bevinding, "VERWERPEN").statusCode(200).body("ziekmelding", nullValue());
        officer.decides(Job.id(), "VERWERPEN").statusCode(404);
        officer.post("/v1/bevindingen/" + bevinding + "/besluit", Map.of("besluit", "MISSCHIEN"))
                .statusCode(400)
                .body("fouten.veld", contains("besluit", "reden"));
        officer.get("/v1/bevindingen?status=DICHT").statusCode(400);
    }

    private String finding() {
        eventually(() -> listed("OPEN").body("", hasSize(1)));
        return listed("OPEN").extract().path("[0].id");
    }

    private ValidatableResponse listed(String status) {
        return officer.get("/v1/bevindingen?status=" + status + "&dienstverband=" + job.dienstverband());
    }
}
