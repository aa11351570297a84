package nl.meedoen.noriskpolis.dienstverband;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.meedoen.common.platform.event.Progress;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

/** What client-service tells arrives once, in order, and whatever else comes along stops nothing. */
@QuarkusTest
class AankomstIT extends ServiceTest {
    private static final String CLIENT = "meedoen.client.v1";

    private final Desk officer = Desk.officer();

    @Inject
    DataSource database;

    @Inject
    Progress progress;

    @Test
    void a_report_waits_for_an_employment_that_is_on_its_way() {
        officer.ill(Job.started(), "2026-06-10");
        var job = Job.in("GM0597");
        var report = CompletableFuture.supplyAsync(() -> officer.triesToReport(job.dienstverband(), "2026-06-10"));
        job.clientSays("dienstverband-gestart", job.start());
        report.join().statusCode(201);
    }

    @Test
    void an_employment_is_unknown_only_when_everything_before_the_request_has_arrived() throws Exception {
        officer.triesToReport(Job.id(), "2026-06-10")
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problemen/dienstverband-nog-niet-bekend"));
        var later = clock.instant().plusSeconds(60);
        watermarks(later);
        await().atMost(PATIENCE).until(() -> progress.past(CLIENT, later));
        officer.triesToReport(Job.id(), "2026-06-10")
                .statusCode(400)
                .body("type", endsWith("/problemen/dienstverband-onbekend"))
                .body("fouten.veld", contains("dienstverband"));
        sql("delete from bus_progress");
    }

    @Test
    void changed_hours_and_an_end_are_followed() {
        var job = Job.started();
        var id = officer.ill(job, "2026-06-01");
        job.clientSays(
                "dienstverband-beeindigd", job.change("dienstverband-beeindigd").put("einddatum", "2026-06-12"));
        job.clientSays(
                "dienstverband-gewijzigd",
                job.change("dienstverband-gewijzigd").put("vanaf", "2026-06-08").put("urenPerWeek", 36));
        eventually(() -> officer.partlyBetter(id, "2026-06-08", 36).statusCode(200));
        officer.partlyBetter(id, "2026-06-07", 36).body("fouten.code", contains("meer-dan-afgesproken"));
        officer.corrects(id, "2026-06-13").body("fouten.code", contains("buiten-dienstverband"));
    }

    @Test
    void an_unknown_type_is_skipped_and_a_broken_shape_is_set_aside_with_its_reason() {
        var job = Job.in("GM0597");
        var broken = job.start().put("ingangsdatum", "morgen");
        var incomplete = job.start();
        incomplete.remove("werkgever");
        job.clientSays("dienstverband-verhuisd", job.start());
        job.clientSays("dienstverband-gestart", broken);
        job.clientSays("dienstverband-gestart", incomplete);
        job.clientSays("dienstverband-gestart", job.start());

        officer.ill(job, "2026-06-10");

        var letters = Bus.all(CLIENT + ".dead-letter", letter -> job.client().equals(letter.key()), 2, PATIENCE);
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
        faltering(job.dienstverband());
        job.clientSays("dienstverband-gestart", job.start());
        job.clientSays(
                "dienstverband-gewijzigd",
                job.change("dienstverband-gewijzigd").put("vanaf", "2026-06-08").put("urenPerWeek", 36));
        await().atMost(PATIENCE).until(() -> number("select last_value from pogingen") > 3);
        sql("drop function weiger cascade");
        sql("drop sequence pogingen");

        var id = officer.ill(job, "2026-06-01");
        eventually(() -> officer.partlyBetter(id, "2026-06-08", 36).statusCode(200));
    }

    /** The table takes everything but this one row, and counts how often it was offered. */
    private void faltering(String dienstverband) throws SQLException {
        sql("create sequence pogingen");
        sql("""
            create function weiger() returns trigger language plpgsql as $$
            begin
                perform nextval('pogingen');
                raise exception 'de database hapert';
            end $$""");
        sql("""
            create trigger hapering before insert on dienstverband for each row
            when (new.id = '%s') execute function weiger()""".formatted(dienstverband));
    }

    /** As client-service writes them each second: by the outbox, to every partition. */
    private void watermarks(Instant moment) throws SQLException {
        sql("""
            insert into outbox (id, topic, key, type, subject, source, partition, payload, time)
            select gen_random_uuid(), '%s', 'x', 'nl.participatiewet.hartslag.v1', 'x', 'x', p, '{}', '%s'
            from generate_series(0, 11) p""".formatted(CLIENT, moment));
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
