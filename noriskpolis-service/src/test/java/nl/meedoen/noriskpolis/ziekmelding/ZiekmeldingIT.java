package nl.meedoen.noriskpolis.ziekmelding;

import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.common.testing.Contracts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ZiekmeldingIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void a_report_is_received_and_can_be_read_back() {
        var job = Job.started();
        var id = officer.reports(job, "2026-06-10")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("/v1/ziekmeldingen/"))
                .body("status", is("ONTVANGEN"))
                .body("bron", is("MEDEWERKER"))
                .body("gemeente", is("GM0597"))
                .body("eersteZiektedag", is("2026-06-10"))
                .body("eersteWerkdag", nullValue())
                .body("ontvangenOp", startsWith("2026-06-15T10:00:"))
                .body("teLaat", is(false))
                .extract()
                .<String>path("id");

        officer.get("/v1/ziekmeldingen/" + id).statusCode(200).body("id", is(id));
        officer.get("/v1/ziekmeldingen?dienstverband=" + job)
                .statusCode(200)
                .body("id", contains(id));
        officer.get("/v1/ziekmeldingen?dienstverband=" + job.client())
                .statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void a_late_report_is_marked_with_its_grounds_and_not_refused() {
        officer.reports(Job.started(), "2026-05-01")
                .statusCode(201)
                .body("teLaat", is(true))
                .body("onderbouwing[0].artikel.artikel", is("38a"))
                .body("onderbouwing[0].invoer.uiterlijk", is("2026-06-12"))
                .body(
                        "onderbouwing[0].invoer.keySet().toList()",
                        contains("eersteZiektedag", "meldingsdatum", "uiterlijk"));
    }

    @Test
    void the_same_first_day_confirms_the_report() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-10");
        officer.reports(job, "2026-06-10").statusCode(200).body("id", is(id));
    }

    @Test
    void an_employer_reports_its_own_people_ill_and_better() {
        var job = Job.started();
        var employer = Desk.employer(job.werkgever());
        var id = employer.reports(job, "2026-06-10")
                .statusCode(201)
                .body("bron", is("WERKGEVER"))
                .extract()
                .<String>path("id");
        employer.better(id, "2026-06-15")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("HERSTELD"))
                .body("eersteWerkdag", is("2026-06-15"));
    }

    @Test
    void a_spell_runs_from_part_of_the_hours_to_recovery() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-01");
        officer.partlyBetter(id, "2026-06-08", 16)
                .statusCode(200)
                .body("status", is("GEDEELTELIJK_HERSTELD"))
                .body("gedeeltelijkHersteld[0].vanaf", is("2026-06-08"))
                .body("gedeeltelijkHersteld[0].urenPerWeek", equalTo(16));
        officer.says(id, "correctie", Map.of("eersteZiektedag", "2026-06-02", "reden", "op 1 juni nog gewerkt"))
                .statusCode(200)
                .body("eersteZiektedag", is("2026-06-02"))
                .body("correcties[0].reden", is("op 1 juni nog gewerkt"));
        officer.better(id, "2026-06-15")
                .statusCode(200)
                .body("status", is("HERSTELD"));
        officer.says(id, "intrekking", Map.of("reden", "andere werknemer"))
                .statusCode(200)
                .body("status", is("INGETROKKEN"))
                .body("redenIntrekking", is("andere werknemer"));
        officer.ill(job, "2026-06-02");
    }

    @Test
    void every_step_is_told_in_the_words_of_the_contracts() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-01");
        officer.partlyBetter(id, "2026-06-08", 16);
        officer.says(id, "correctie", Map.of("eersteZiektedag", "2026-06-02", "reden", "nog gewerkt"));
        officer.better(id, "2026-06-15");
        officer.says(id, "intrekking", Map.of("reden", "vergissing"));

        var told = told(job, 5);

        assertEquals(
                java.util.List.of(
                        "ziekmelding-ontvangen",
                        "gedeeltelijk-hersteld-gemeld",
                        "ziekmelding-gecorrigeerd",
                        "betermelding-ontvangen",
                        "ziekmelding-ingetrokken"),
                types(told));
        for (var message : told) {
            assertEquals(id, Contracts.verified(message).path("ziekmelding").asText());
            assertEquals(id, message.subject());
            assertEquals("GM0597", message.headers().get("ce_gemeente"));
            assertEquals(
                    String.valueOf(told.indexOf(message) + 1), message.headers().get("ce_sequence"));
        }
        assertEquals(
                Contracts.example("ziekmelding-ontvangen").properties().stream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                Contracts.parse(told.getFirst().value()).properties().stream()
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    @Test
    void a_repeated_request_has_one_effect_and_another_body_none() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-10");
        var better = Map.of("eersteWerkdag", "2026-06-15");
        for (var attempt = 0; attempt < 2; attempt++)
            officer.request()
                    .header("Idempotency-Key", "\"" + job + "\"")
                    .body(better)
                    .post("/v1/ziekmeldingen/" + id + "/betermelding")
                    .then()
                    .statusCode(200)
                    .body("status", is("HERSTELD"));
        officer.request()
                .header("Idempotency-Key", "\"" + job + "\"")
                .body(Map.of("eersteWerkdag", "2026-06-14"))
                .post("/v1/ziekmeldingen/" + id + "/betermelding")
                .then()
                .statusCode(422)
                .body("type", is("http://localhost:8080/problemen/idempotency-key-hergebruikt"));
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        var id = officer.ill(Job.started(), "2026-06-10");
        officer.request()
                .header("If-Match", "\"7\"")
                .body(Map.of("eersteWerkdag", "2026-06-15"))
                .post("/v1/ziekmeldingen/" + id + "/betermelding")
                .then()
                .statusCode(412);
        officer.get("/v1/ziekmeldingen/" + id).body("status", is("ONTVANGEN"));
    }
}
