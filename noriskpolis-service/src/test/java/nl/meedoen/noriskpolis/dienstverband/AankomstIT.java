package nl.meedoen.noriskpolis.dienstverband;

import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.common.testing.Contracts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.meedoen.common.platform.event.Progress;
import nl.meedoen.common.testing.Bus;
import org.junit.jupiter.api.Test;

/** What client-service tells arrives once, in order, and whatever else comes along stops nothing. */
@QuarkusTest
class AankomstIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    DataSource database;

    @Inject
    Progress progress;

    @Test
    void a_report_waits_for_an_employment_that_is_on_its_way() {
        var job = Job.in("GM0597");
        var report = CompletableFuture.supplyAsync(() -> officer.reports(job, "2026-06-10"));
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", Stranger.started(job));
        report.join().statusCode(201);
    }

    @Test
    void an_employment_is_unknown_only_when_everything_before_the_request_has_arrived() throws Exception {
        officer.reports(UUID.randomUUID(), "2026-06-10")
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problemen/dienstverband-nog-niet-bekend"));
        var later = clock.instant().plusSeconds(60);
        watermark(later.toString());
        await().atMost(PATIENCE).until(() -> progress.past(Stranger.CLIENT, later));
        officer.reports(UUID.randomUUID(), "2026-06-10")
                .statusCode(400)
                .body("type", endsWith("/problemen/dienstverband-onbekend"))
                .body("fouten[0].veld", is("dienstverband"));
        forgetWatermarks();
    }

    @Test
    void changed_hours_and_an_end_are_followed() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-01");
        changes(job, "dienstverband-gewijzigd", Map.of("vanaf", "2026-06-08", "urenPerWeek", "36"));
        changes(job, "dienstverband-beeindigd", Map.of("einddatum", "2026-06-12"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> officer.say(id, "correctie", Map.of("eersteZiektedag", "2026-06-13", "reden", "x"))
                        .body("fouten[0].code", is("buiten-dienstverband")));
        partly(id, "2026-06-07", 33, 400);
        partly(id, "2026-06-08", 36, 200);
    }

    @Test
    void an_unknown_type_is_skipped_and_a_broken_shape_is_set_aside_with_its_reason() {
        var job = Job.in("GM0597");
        var broken = Stranger.started(job).put("ingangsdatum", "morgen");
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-verhuisd", Stranger.started(job));
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", broken);
        Stranger.says(
                Stranger.CLIENT,
                job.client(),
                "dienstverband-gestart",
                Stranger.started(job).without("werkgever"));
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", Stranger.started(job));

        officer.ill(job, "2026-06-10");
        var letters = Bus.all(
                Stranger.CLIENT + ".dead-letter",
                letter -> job.client().toString().equals(letter.key()),
                2,
                PATIENCE);
        var first = Contracts.verified(letters.getFirst());
        assertEquals(broken.toString(), first.path("value").asText());
        assertEquals(
                "nl.participatiewet.dienstverband-gestart.v1",
                first.path("headers").path("ce_type").asText());
        assertEquals(
                "veld werkgever ontbreekt",
                Contracts.verified(letters.getLast()).path("reden").asText());
        assertEquals("veld werkgever ontbreekt", letters.getLast().headers().get("reden"));
    }

    @Test
    void broken_surroundings_are_waited_out_and_what_comes_after_keeps_its_place() throws Exception {
        var job = Job.in("GM0489");
        sql("create sequence pogingen");
        sql("""
            create function weiger() returns trigger language plpgsql as $$
            begin perform nextval('pogingen'); raise exception 'de database hapert'; end $$""");
        sql("create trigger hapering before insert on dienstverband for each row when (new.gemeente = 'GM0489') "
                + "execute function weiger()");
        Stranger.says(Stranger.CLIENT, job.client(), "dienstverband-gestart", Stranger.started(job));
        changes(job, "dienstverband-beeindigd", Map.of("einddatum", "2026-06-12"));
        await().atMost(PATIENCE).until(() -> number("select last_value from pogingen") > 3);
        sql("drop function weiger cascade");
        sql("drop sequence pogingen");

        var ridderkerk = Desk.of(
                nl.meedoen.common.testing.Tokens.with("subsidie-medewerker").in("GM0489"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> ridderkerk
                        .reportIll(job, "2026-06-13")
                        .body("fouten[0].code", is("buiten-dienstverband")));
        ridderkerk.ill(job, "2026-06-12");
    }

    private void changes(Job job, String event, Map<String, String> fields) {
        var data = Contracts.example(event)
                .put("dienstverband", job.toString())
                .put("gemeente", job.gemeente());
        fields.forEach(
                (name, value) -> data.set(name, Contracts.parse(value.matches("\\d+") ? value : '"' + value + '"')));
        Stranger.says(Stranger.CLIENT, job.client(), event, data);
    }

    private void partly(String id, String vanaf, int uren, int status) {
        officer.say(id, "gedeeltelijke-betermelding", Map.of("vanaf", vanaf, "urenPerWeek", uren))
                .statusCode(status);
    }

    /** As client-service writes them each second: by the outbox, to every partition. */
    private void watermark(String time) throws SQLException {
        sql("""
            insert into outbox (id, topic, key, type, subject, source, partition, payload, time)
            select gen_random_uuid(), '%s', 'client-service', 'nl.participatiewet.hartslag.v1', 'x', 'x', p, '{}', '%s'
            from generate_series(0, 11) p""".formatted(Stranger.CLIENT, time));
    }

    private void forgetWatermarks() throws SQLException {
        sql("delete from bus_progress");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var run = connection.createStatement();
                var found = run.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
