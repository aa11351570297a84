package nl.meedoen.noriskpolis.noriskclaim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.api.Test;

/** That there is no cover is told, for UWV never says so of a claim that was not made; that there is, only after that. */
@QuarkusTest
class DekkingVerwachtIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    ClaimsBewaken bewaken;

    @Inject
    Visibility visibility;

    @Inject
    EntityManager database;

    @Test
    void a_spell_after_the_months_of_the_arrangement_of_2015_is_told_without_cover_once() {
        clock.travelTo(LocalDate.of(2015, 6, 15));
        var job = Job.in("GM0597");
        job.clientSays("dienstverband-gestart", job.start().put("ingangsdatum", "2013-01-01"));
        job.subsidised("2013-01-01");
        eventually(() -> officer.get("/v1/noriskdekkingen?dienstverband=" + job.dienstverband() + "&op=2015-03-02")
                .body("redenGeen", is("LANGSTE_DUUR_VOORBIJ")));
        var ziekmelding = officer.ill(job, "2015-03-02");
        eventually(() -> officer.get("/v1/ziekmeldingen/" + ziekmelding)
                .body("regime", is("PAUZEREN"))
                .body("dekking.gedekt", is(false))
                .body("dekking.redenGeen", is("LANGSTE_DUUR_VOORBIJ")));
        Desk.employer(job.werkgever())
                .get("/v1/ziekmeldingen/" + ziekmelding)
                .body("dekking.redenGeen", is("LANGSTE_DUUR_VOORBIJ"));
        officer.claimsOf(job).body("", empty());
        officer.better(ziekmelding, "2015-03-09").statusCode(200);
        var tweede = officer.ill(job, "2015-04-01");

        var told = covers(job, "LANGSTE_DUUR_VOORBIJ", 2);
        assertEquals(List.of(ziekmelding, tweede), texts(told, "ziekmelding"));
        assertEquals(List.of("2015-03-02", "2015-04-01"), texts(told, "eersteZiektedag"));
        assertEquals(
                "De langste duur van de dekking is voorbij.",
                told.getFirst().at("/gronden/0/toelichting").asText());
    }

    @Test
    void proof_that_comes_later_is_told_once_and_opens_the_claim() {
        var job = Job.started();
        var ziekmelding = officer.ill(job, "2026-06-01");
        job.clientSays("dienstverband-gestart", job.start());
        officer.corrects(ziekmelding, "2026-06-02").statusCode(200);
        job.indicated();
        eventually(() -> officer.claimsOf(job).body("status", contains("INGEDIEND")));
        job.indicated();
        job.subsidised();
        job.clientSays(
                "dienstverband-beeindigd", job.change("dienstverband-beeindigd").put("einddatum", "2026-05-31"));

        var told = covers(job, 3);
        assertEquals(List.of("false", "true", "false"), texts(told, "gedekt"));
        assertEquals(List.of("INDICATIE_ONTBREEKT", "null", "GEEINDIGD"), texts(told, "reden"));
        assertEquals(List.of("2026-06-01", "2026-06-02", "2026-06-02"), texts(told, "eersteZiektedag"));
    }

    @Test
    void of_a_spell_with_cover_from_the_start_nothing_is_told_until_it_has_none() {
        var job = Job.started();
        job.indicated();
        eventually(() -> officer.get("/v1/noriskdekkingen?dienstverband=" + job.dienstverband() + "&op=2026-06-01")
                .body("gedekt", is(true)));
        officer.ill(job, "2026-06-01");
        job.clientSays(
                "dienstverband-beeindigd", job.change("dienstverband-beeindigd").put("einddatum", "2026-05-31"));
        assertEquals(List.of("GEEINDIGD"), texts(covers(job, 1), "reden"));
    }

    @Test
    void a_claim_of_an_officer_does_not_make_cover_and_a_withdrawn_spell_tells_nothing() {
        var job = Job.started();
        var ingetrokken = officer.ill(job, "2026-05-01");
        officer.withdraws(ingetrokken).statusCode(200);
        var ziekmelding = officer.ill(job, "2026-06-01");
        officer.post("/v1/noriskclaims", Map.of("ziekmelding", ziekmelding)).statusCode(201);
        job.indicated();

        var told = covers(job, 3);
        assertEquals(List.of(ingetrokken, ziekmelding, ziekmelding), texts(told, "ziekmelding"));
        assertEquals(List.of("false", "false", "true"), texts(told, "gedekt"));
    }

    @Test
    void where_no_policy_says_so_nothing_is_told() {
        var job = Job.in("GM0546");
        job.clientSays("dienstverband-gestart", job.start().put("ingangsdatum", "2014-01-01"));
        var ziekmelding = officer.ill(job, "2014-06-02");
        officer.get("/v1/ziekmeldingen/" + ziekmelding).body("dekking", is((Object) null));
        officer.corrects(ziekmelding, "2026-06-01").statusCode(200);
        assertEquals(List.of("2026-06-01"), texts(covers(job, 1), "eersteZiektedag"));
    }

    @Test
    void a_spell_of_which_nothing_was_told_is_looked_at_the_next_day() {
        var job = Job.started();
        var ziekmelding = officer.ill(job, "2026-06-01");
        assertEquals(List.of("false"), texts(covers(job, 1), "gedekt"));
        asIfReportedBeforeCoverWasTold(ziekmelding);
        bewaken.controleren();
        bewaken.controleren();
        job.indicated();
        assertEquals(List.of("false", "false", "true"), texts(covers(job, 3), "gedekt"));
    }

    private void asIfReportedBeforeCoverWasTold(String ziekmelding) {
        var context = Arc.container().requestContext();
        var eigen = !context.isActive();
        if (eigen) context.activate();
        try {
            visibility.everything();
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("update ziekmelding set geen_dekking = null where id = :id")
                            .setParameter("id", UUID.fromString(ziekmelding))
                            .executeUpdate());
        } finally {
            if (eigen) context.terminate();
        }
    }

    private static List<JsonNode> covers(Job job, String reden, int count) {
        var told = covers(job, count);
        assertTrue(told.stream().allMatch(cover -> cover.path("reden").asText().equals(reden)));
        return told;
    }

    private static List<JsonNode> covers(Job job, int count) {
        return toldOfCover(job, count).stream()
                .map(message -> Contracts.parse(message.value()))
                .toList();
    }

    private static List<String> texts(List<JsonNode> told, String field) {
        return told.stream().map(cover -> cover.path(field).asText()).toList();
    }
}
