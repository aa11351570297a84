package nl.meedoen.noriskpolis.ziekmelding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ZiekmeldingIT extends ServiceTest {
    private final Desk officer = Desk.officer();
    private final Job job = Job.started();

    @Test
    void a_report_is_received_and_can_be_read_back() {
        var id = officer.reports(job, "2026-06-10")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", startsWith("/v1/ziekmeldingen/"))
                .body("status", is("ONTVANGEN"))
                .body("bron", is("MEDEWERKER"))
                .body("gemeente", is("GM0597"))
                .body("eersteZiektedag", is("2026-06-10"))
                .body("eersteWerkdag", nullValue())
                .body("ontvangenOp", startsWith("2026-06-15T10:"))
                .body("teLaat", is(false))
                .extract()
                .<String>path("id");

        officer.get("/v1/ziekmeldingen/" + id).statusCode(200).body("id", is(id));
        officer.reportsOf(job).statusCode(200).body("id", contains(id));
        officer.reportsOf(Job.in("GM0597")).statusCode(200).body("", hasSize(0));
    }

    @Test
    void a_late_report_is_marked_with_its_grounds_and_not_refused() {
        officer.reports(job, "2026-05-01")
                .statusCode(201)
                .body("teLaat", is(true))
                .body("onderbouwing[0].artikel.artikel", is("38a"))
                .body("onderbouwing[0].invoer.uiterlijk", is("2026-06-12"));
    }

    @Test
    void grounds_keep_every_input_of_the_rule() {
        var id = officer.ill(job, "2026-06-10");
        officer.get("/v1/ziekmeldingen/" + id)
                .body(
                        "onderbouwing[0].invoer.keySet().toList()",
                        containsInAnyOrder("eersteZiektedag", "meldingsdatum", "uiterlijk"));
    }

    @Test
    void the_same_first_day_confirms_the_report() {
        var id = officer.ill(job, "2026-06-10");
        officer.reports(job, "2026-06-10").statusCode(200).body("id", is(id));
    }

    @Test
    void an_employer_reports_its_own_people_ill_and_better() {
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
    void a_spell_runs_from_part_of_the_hours_to_recovery_and_can_be_withdrawn() {
        var id = officer.ill(job, "2026-06-01");
        officer.partlyBetter(id, "2026-06-08", 16)
                .statusCode(200)
                .body("status", is("GEDEELTELIJK_HERSTELD"))
                .body("gedeeltelijkHersteld.vanaf", contains("2026-06-08"))
                .body("gedeeltelijkHersteld.urenPerWeek", contains(16));
        officer.corrects(id, "2026-06-02")
                .statusCode(200)
                .body("eersteZiektedag", is("2026-06-02"))
                .body("correcties.reden", contains("anders"));
        officer.better(id, "2026-06-15").statusCode(200).body("status", is("HERSTELD"));
        officer.withdraws(id)
                .statusCode(200)
                .body("status", is("INGETROKKEN"))
                .body("redenIntrekking", is("vergissing"));
        officer.ill(job, "2026-06-02");
    }

    @Test
    void every_step_is_told_in_the_words_of_the_contracts() {
        var id = officer.ill(job, "2026-06-01");
        officer.partlyBetter(id, "2026-06-08", 16);
        officer.corrects(id, "2026-06-02");
        officer.better(id, "2026-06-15");
        officer.withdraws(id);

        var told = told(job, 5);

        assertEquals(
                List.of(
                        "ziekmelding-ontvangen",
                        "gedeeltelijk-hersteld-gemeld",
                        "ziekmelding-gecorrigeerd",
                        "betermelding-ontvangen",
                        "ziekmelding-ingetrokken"),
                types(told));
        var thereIsNoCover = toldOfCover(job, 1);
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6"),
                Stream.concat(told.stream(), thereIsNoCover.stream())
                        .map(message -> message.headers().get("ce_sequence"))
                        .sorted()
                        .toList());
        for (var message : told) {
            assertEquals(id, message.subject());
            assertEquals("GM0597", message.headers().get("ce_gemeente"));
            var said = Contracts.parse(message.value());
            assertEquals(id, said.path("ziekmelding").asText());
            assertEquals(fields(Contracts.example(types(List.of(message)).getFirst())), fields(said));
        }
    }

    @Test
    void a_repeated_request_has_one_effect_and_another_body_none() {
        var id = officer.ill(job, "2026-06-10");
        keyed(id, "2026-06-15", 200);
        keyed(id, "2026-06-15", 200);
        keyed(id, "2026-06-14", 422);
        officer.get("/v1/ziekmeldingen/" + id).body("eersteWerkdag", is("2026-06-15"));
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        var id = officer.ill(job, "2026-06-10");
        officer.request()
                .header("If-Match", "\"7\"")
                .body(Map.of("eersteWerkdag", "2026-06-15"))
                .post("/v1/ziekmeldingen/" + id + "/betermelding")
                .then()
                .statusCode(412);
        officer.get("/v1/ziekmeldingen/" + id).body("status", is("ONTVANGEN"));
    }

    private void keyed(String id, String eersteWerkdag, int status) {
        officer.request()
                .header("Idempotency-Key", "\"" + id + "\"")
                .body(Map.of("eersteWerkdag", eersteWerkdag))
                .post("/v1/ziekmeldingen/" + id + "/betermelding")
                .then()
                .statusCode(status);
    }

    private static TreeSet<String> fields(JsonNode data) {
        var fields = new TreeSet<String>();
        data.fieldNames().forEachRemaining(fields::add);
        return fields;
    }
}
