package nl.meedoen.noriskpolis.bewaring;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.bewaring.DagelijksOpruimen;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Insured;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import nl.meedoen.noriskpolis.persoon.Personen;
import nl.meedoen.noriskpolis.uwvfactuur.Invoice;
import org.junit.jupiter.api.Test;

/** What is past its term goes, what something open still needs stays, and the report names nobody. */
@QuarkusTest
class BewaringIT extends ServiceTest {
    private static final String IN = "GM0613";
    private final Desk officer = Desk.of(Tokens.with("subsidie-medewerker").in(IN));
    private final Desk beheerder = Desk.of(Tokens.with("beheerder").in(IN));

    @Inject
    Personen personen;

    @Inject
    EntityManager database;

    @Inject
    Visibility visibility;

    @Inject
    DagelijksOpruimen dagelijks;

    @Test
    void what_is_past_its_term_goes_and_what_a_claim_or_an_open_spell_needs_stays() {
        clock.travelTo(LocalDate.of(2018, 6, 15));
        var voorbij = closed("2018-05-01", "2018-05-08");
        var metUitkering = closed("2018-05-01", "2018-05-08");
        var insured = metUitkering.insured;
        insured.paid(insured.payment(Job.id(), "2018-05-01", "2018-05-07", 5, "368.55")
                .put("betaaldOp", "2018-05-10"));
        var metClaim = closed("2018-05-01", "2018-05-08");
        var metToekenning = closed("2018-05-01", "2018-05-08");
        var claim = officer.post("/v1/noriskclaims", Map.of("ziekmelding", metToekenning.id))
                .statusCode(201)
                .extract()
                .<String>path("id");
        officer.post("/v1/noriskclaims/" + claim + "/toekenning", Map.of("vanaf", "2018-05-01"))
                .statusCode(200)
                .body("tot", is("2018-05-07"));
        clock.travelTo(LocalDate.of(2018, 6, 20));
        officer.post("/v1/noriskclaims", Map.of("ziekmelding", metClaim.id)).statusCode(201);
        var loopt = Insured.in(IN, personen);
        var open = officer.ill(loopt.job(), "2018-06-01");
        eventually(() -> payments(metUitkering).body("ziekmelding", hasSize(1)));

        clock.travelTo(LocalDate.of(2025, 6, 15));
        trial().body("regels.find { it.soort == 'ZIEKMELDING' }.verwijderd", is(0));

        clock.travelTo(LocalDate.of(2025, 6, 16));
        trial().body("proef", is(true))
                .body("regels.find { it.soort == 'ZIEKMELDING' }.verwijderd", is(3))
                .body("regels.find { it.soort == 'ZIEKMELDING' }.aangehouden", is(1))
                .body("regels.onderbouwing.teBevestigen", everyItem(notNullValue()));
        report(voorbij.id, 200);

        dagelijks.opruimen();
        beheerder
                .get("/v1/bewaarrapporten?limit=200")
                .body("findAll { !it.proef }.gemeente", everyItem(is(IN)))
                .body(
                        "findAll { !it.proef }.collect { it.regels.find { it.soort == 'ZIEKMELDING' }.verwijderd }",
                        hasItem(3));
        report(voorbij.id, 404);
        report(metUitkering.id, 404);
        payments(metUitkering).body("", hasSize(0));
        report(metToekenning.id, 404);
        report(metClaim.id, 200);
        report(open, 200);

        clock.travelTo(LocalDate.of(2025, 6, 21));
        dagelijks.opruimen();
        report(metClaim.id, 404);
    }

    @Test
    void a_spell_stays_as_long_as_one_that_counts_as_one_with_it() {
        var in = "GM0489";
        var barendrecht = Desk.of(Tokens.with("subsidie-medewerker").in(in));
        clock.travelTo(LocalDate.of(2018, 6, 15));
        var samen = Insured.in(in, personen).job();
        var eerst = closed(barendrecht, samen, "2018-05-01", "2018-05-08");
        var loopt = barendrecht.ill(samen, "2018-06-04");
        var apart = Insured.in(in, personen).job();
        var los = closed(barendrecht, apart, "2018-05-01", "2018-05-08");
        barendrecht.ill(apart, "2018-06-05");

        clock.travelTo(LocalDate.of(2025, 6, 20));
        opruimen(in);
        barendrecht.get("/v1/ziekmeldingen/" + eerst).statusCode(200);
        barendrecht.get("/v1/ziekmeldingen/" + los).statusCode(404);
        barendrecht.better(loopt, "2025-06-20").statusCode(200);

        clock.travelTo(LocalDate.of(2032, 6, 20));
        opruimen(in);
        barendrecht.get("/v1/ziekmeldingen/" + eerst).statusCode(200);
        clock.travelTo(LocalDate.of(2032, 6, 21));
        opruimen(in);
        barendrecht.get("/v1/ziekmeldingen/" + eerst).statusCode(404);
        barendrecht.get("/v1/ziekmeldingen/" + loopt).statusCode(404);
    }

    @Test
    void a_disputed_line_keeps_the_spell_it_is_about_and_the_one_shortly_before() {
        var in = "GM0489";
        var barendrecht = Desk.of(Tokens.with("subsidie-medewerker").in(in));
        clock.travelTo(LocalDate.of(2018, 6, 15));
        var insured = Insured.in(in, personen);
        var eerst = closed(barendrecht, insured.job(), "2018-05-01", "2018-05-08");
        var betwist = closed(barendrecht, insured.job(), "2018-05-22", "2018-05-29");
        var los = closed(barendrecht, Insured.in(in, personen).job(), "2018-05-01", "2018-05-08");
        clock.travelTo(LocalDate.of(2019, 3, 1));
        new Invoice(Job.id(), in, 2018, "509.55", List.of(insured.line(1, "2018-05-22", 5, "368.55", "141.00")))
                .sentBy(barendrecht)
                .statusCode(201)
                .body("betwist", not(is("0.00")));

        clock.travelTo(LocalDate.of(2025, 6, 20));
        opruimen(in);
        barendrecht.get("/v1/ziekmeldingen/" + eerst).statusCode(200);
        barendrecht.get("/v1/ziekmeldingen/" + betwist).statusCode(200);
        barendrecht.get("/v1/ziekmeldingen/" + los).statusCode(404);
    }

    private static String closed(Desk desk, Job job, String eersteZiektedag, String eersteWerkdag) {
        var id = desk.ill(job, eersteZiektedag);
        desk.better(id, eersteWerkdag).statusCode(200);
        return id;
    }

    private static void opruimen(String gemeente) {
        Desk.of(Tokens.with("beheerder").in(gemeente))
                .post("/v1/bewaarrapporten", Map.of("gemeente", gemeente, "proef", false))
                .statusCode(201);
    }

    @Test
    void what_was_told_of_an_employment_that_never_arrived_goes_after_the_shortest_term() {
        var onbekend = Job.in(IN);
        onbekend.dzbSaysIll("2026-06-01");
        onbekend.uwvJudges(onbekend.judgment(1, "2026-06-01"));
        eventually(() -> assertEquals(2, zonderGemeente(onbekend)));

        clock.travelTo(LocalDate.of(2026, 6, 20));
        dagelijks.opruimen();
        assertEquals(2, zonderGemeente(onbekend));
        clock.travelTo(LocalDate.of(2036, 6, 20));
        dagelijks.opruimen();
        assertEquals(0, zonderGemeente(onbekend));
    }

    private long zonderGemeente(Job job) {
        var context = Arc.container().requestContext();
        var eigen = !context.isActive();
        if (eigen) context.activate();
        try {
            visibility.everything();
            return QuarkusTransaction.requiringNew().call(() -> (Long) database.createNativeQuery("""
                            select (select count(*) from bericht where dienstverband = :job and gemeente is null)
                                + (select count(*) from uwv_oordeel where dienstverband = :job and gemeente is null)""", Long.class)
                    .setParameter("job", UUID.fromString(job.dienstverband()))
                    .getSingleResult());
        } finally {
            if (eigen) context.terminate();
        }
    }

    @Test
    void the_report_is_for_quality_and_management_of_the_municipality_alone() {
        officer.post("/v1/bewaarrapporten", proef()).statusCode(403);
        officer.get("/v1/bewaarrapporten").statusCode(403);
        Desk.of(Tokens.with("beheerder").in("GM0489"))
                .post("/v1/bewaarrapporten", proef())
                .statusCode(403);
        var id = trial().extract().<String>path("id");
        Desk.of(Tokens.with("kwaliteit").in(IN))
                .get("/v1/bewaarrapporten/" + id)
                .statusCode(200);
        Desk.of(Tokens.with("kwaliteit").in("GM0489"))
                .get("/v1/bewaarrapporten")
                .body("id", not(hasItem(id)));
        beheerder
                .post("/v1/bewaarrapporten", Map.of("gemeente", "Ridderkerk"))
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("gemeente", "proef"));
    }

    private record Spell(Insured insured, String id) {}

    private Spell closed(String eersteZiektedag, String eersteWerkdag) {
        var insured = Insured.in(IN, personen);
        return new Spell(insured, closed(officer, insured.job(), eersteZiektedag, eersteWerkdag));
    }

    private ValidatableResponse trial() {
        return beheerder.post("/v1/bewaarrapporten", proef()).statusCode(201);
    }

    private static Map<String, Object> proef() {
        return Map.of("gemeente", IN, "proef", true);
    }

    private void report(String id, int status) {
        officer.get("/v1/ziekmeldingen/" + id).statusCode(status);
    }

    private ValidatableResponse payments(Spell spell) {
        return officer.get(
                "/v1/uwv-uitkeringen?dienstverband=" + spell.insured.job().dienstverband());
    }
}
