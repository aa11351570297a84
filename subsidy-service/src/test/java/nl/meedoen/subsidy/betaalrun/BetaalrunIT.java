package nl.meedoen.subsidy.betaalrun;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Pulse;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.Runs;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs of Barendrecht, which no other test pays for. */
@QuarkusTest
class BetaalrunIT extends ServiceTest {
    private static final String GEMEENTE = "GM0489";
    private static Pulse keten;

    @Inject
    DataSource database;

    private final Desk officer = Desk.officer();
    private final Desk fiatteur =
            Desk.of(Tokens.with("betaal-fiatteur").in(GEMEENTE).as("frits"));

    @BeforeAll
    static void others_beat() {
        keten = Pulse.on(Clock.systemUTC(), "meedoen.client.v1", "meedoen.noriskpolis.v1");
    }

    @AfterAll
    static void others_stop() {
        keten.close();
    }

    @AfterEach
    void no_concept_stays_behind() {
        var run = opmaken("2026-03");
        var concept = run.extract().statusCode() == 409
                ? run.extract().<String>path("betaalrun")
                : run.extract().<String>path("id");
        officer.post("/v1/betaalruns/" + concept + "/intrekking").statusCode(200);
    }

    @Test
    void een_run_betaalt_de_maand_en_daarna_alleen_verschillen() {
        var job = Job.from("2026-03-01", GEMEENTE);
        var subsidie = officer.granted(job, "2026-03-01");
        var run = run("2026-03");
        assertEquals(List.of("2026-03 1101.31"), regels(run, subsidie));
        fiatteren(run).statusCode(200).body("status", equalTo("GEFIATTEERD"));
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("betaald"));
        assertEquals("0.00", officer.stand(subsidie, "maand=2026-03").getString("saldo"));

        var ziekmelding = job.ill("2026-03-10");
        job.better(ziekmelding, "2026-03-20");
        officer.until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        assertEquals("-355.26", officer.stand(subsidie, "maand=2026-03").getString("saldo"));
        // Nothing is due over March, so nothing is paid; April's payment is lowered by what March had too much.
        var nogmaals = run("2026-03");
        assertEquals(List.of(), regels(nogmaals, subsidie));
        officer.post("/v1/betaalruns/" + nogmaals + "/intrekking").statusCode(200);
        var april = run("2026-04");
        assertEquals(List.of("2026-03 -355.26", "2026-04 1101.31"), regels(april, subsidie));
        fiatteren(april).statusCode(200);
        assertEquals("746.05", officer.stand(subsidie, "maand=2026-03").getString("betaald"));
    }

    @Test
    void wie_opmaakt_fiatteert_niet_wat_zijn_rollen_ook_zijn() {
        var beide = Desk.of(Tokens.with("subsidie-medewerker", "betaal-fiatteur")
                .in(GEMEENTE)
                .as("sofie"));
        var run = run("2026-03");
        beide.post("/v1/betaalruns/" + run + "/fiattering").statusCode(403);
        officer.post("/v1/betaalruns/" + run + "/fiattering").statusCode(403);
    }

    @Test
    void wie_laat_herberekenen_fiatteert_niet() {
        var ander = Desk.of(Tokens.with("subsidie-medewerker", "betaal-fiatteur")
                .in(GEMEENTE)
                .as("karel"));
        var run = run("2026-03");
        ander.post("/v1/betaalruns/" + run + "/herberekening").statusCode(200).body("berekendDoor", equalTo("karel"));
        ander.post("/v1/betaalruns/" + run + "/fiattering").statusCode(403);
        fiatteren(run).statusCode(200);
    }

    @Test
    void er_staat_een_concept_open() {
        var run = run("2026-03");
        opmaken("2026-04").statusCode(409).body("betaalrun", equalTo(run));
    }

    @Test
    void een_concept_dat_niet_meer_klopt_wordt_niet_gefiatteerd() {
        var job = Job.from("2026-02-01", GEMEENTE);
        var subsidie = officer.granted(job, "2026-02-01");
        var run = run("2026-02");
        job.ill("2026-02-10");
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        fiatteren(run).statusCode(409);
        assertNull(officer.get("/v1/betaalruns/" + run).extract().path("gefiatteerdOp"));
        officer.post("/v1/betaalruns/" + run + "/herberekening").statusCode(200);
        // 9 of 28 days
        assertEquals(List.of("2026-02 353.99"), regels(run, subsidie));
        fiatteren(run).statusCode(200);
    }

    @Test
    void een_melding_over_werk_zonder_subsidie_houdt_niets_tegen() {
        officer.granted(Job.from("2026-02-01", GEMEENTE), "2026-02-01");
        var run = run("2026-02");
        Job.from("2026-02-01", GEMEENTE).ill("2026-02-10");
        // Approval waits for all that was published before it.
        fiatteren(run).statusCode(200);
    }

    @Test
    void een_rekening_die_bezet_blijft_vraagt_om_geduld() throws SQLException {
        var job = Job.from("2026-02-01", GEMEENTE);
        officer.granted(job, "2026-02-01");
        var run = run("2026-02");
        try (var connection = database.getConnection();
                var slot = connection.createStatement()) {
            connection.setAutoCommit(false);
            slot.execute("set local meedoen.gemeenten = '*'");
            assertTrue(slot.executeQuery(
                            "select 1 from rekening where dienstverband = '" + job.dienstverband() + "' for update")
                    .next());
            fiatteren(run).statusCode(409).header("Retry-After", "1");
            connection.rollback();
        }
        fiatteren(run).statusCode(200);
    }

    @Test
    void het_betaalbestand_is_er_na_fiattering_en_noemt_elke_betaling() {
        var subsidie = officer.granted(Job.from("2026-01-01", GEMEENTE), "2026-01-01");
        var run = run("2026-05");
        fiatteur.get("/v1/betaalruns/" + run + "/betaalbestand").statusCode(409);
        // Without a body, and so without JSON.
        given().header("Authorization", fiatteur.bearer())
                .post("/v1/betaalruns/" + run + "/fiattering")
                .then()
                .statusCode(200);
        var eerste = bestand(run);
        assertNotNull(subsidie);
        assertEquals(eerste, bestand(run));
        var gemeld = Bus.await(
                "meedoen.subsidy.v1",
                message -> message.type().contains("betaalrun-gefiatteerd")
                        && message.subject().equals(run),
                Duration.ofSeconds(30));
        Contracts.verified(gemeld);
    }

    @Test
    void twee_runs_op_hetzelfde_moment_worden_er_een() {
        var subsidie = officer.granted(Job.from("2026-06-01", GEMEENTE), "2026-06-01");
        var antwoorden =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> opmaken("2026-06")))
                        .limit(4)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(ValidatableResponse::extract)
                        .toList();
        var gelukt = antwoorden.stream()
                .filter(antwoord -> antwoord.statusCode() == 201)
                .toList();
        assertEquals(1, gelukt.size());
        String run = gelukt.getFirst().path("id");
        antwoorden.stream()
                .filter(antwoord -> antwoord.statusCode() != 201)
                .forEach(antwoord -> assertEquals(run, antwoord.path("betaalrun")));
        assertEquals(List.of("2026-06 1101.31"), Runs.in(GEMEENTE).regels(run, subsidie));
        fiatteren(run).statusCode(200);
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-06").getString("betaald"));
        assertEquals(List.of(), Runs.in(GEMEENTE).regels(run("2026-06"), subsidie));
    }

    @Test
    void een_storing_tussen_twee_delen_laat_niets_dubbel_achter() throws SQLException {
        var subsidies = Stream.generate(() -> officer.granted(Job.from("2026-07-01", GEMEENTE), "2026-07-01"))
                .limit(4)
                .toList();
        hapert(subsidies.getLast());
        var run = run("2026-07");
        officer.get("/v1/betaalruns/" + run)
                .body("voortgang.afgebroken", notNullValue())
                .body("hash", nullValue());
        assertEquals(List.of("2026-07 1121.76"), Runs.in(GEMEENTE).regels(run, subsidies.getFirst()));
        assertEquals(List.of(), Runs.in(GEMEENTE).regels(run, subsidies.getLast()));
        fiatteren(run).statusCode(409);

        sql("drop function weiger cascade");
        officer.post("/v1/betaalruns/" + run + "/herberekening")
                .statusCode(200)
                .body("voortgang.afgebroken", nullValue());
        for (var subsidie : subsidies)
            assertEquals(List.of("2026-07 1121.76"), Runs.in(GEMEENTE).regels(run, subsidie));
        fiatteren(run).statusCode(200);
        for (var subsidie : subsidies)
            assertEquals("1121.76", officer.stand(subsidie, "maand=2026-07").getString("betaald"));
    }

    @Test
    void wie_fiatteert_keurt_goed_wat_getoond_is() {
        officer.granted(Job.from("2026-08-01", GEMEENTE), "2026-08-01");
        var run = run("2026-08");
        var getoond = officer.get("/v1/betaalruns/" + run).extract();
        String hash = getoond.path("hash");
        fiatteur.post("/v1/betaalruns/" + run + "/fiattering", Map.of("hash", "0".repeat(64)))
                .statusCode(409)
                .body("hash", equalTo(hash));
        fiatteur.post("/v1/betaalruns/" + run + "/fiattering", Map.of("hash", "iets"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("hash"));
        fiatteur.request()
                .header("If-Match", "\"0\"")
                .post("/v1/betaalruns/" + run + "/fiattering")
                .then()
                .statusCode(412);
        given().header("Authorization", fiatteur.bearer())
                .header("If-Match", getoond.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("hash", hash))
                .post("/v1/betaalruns/" + run + "/fiattering")
                .then()
                .statusCode(200)
                .body("hash", equalTo(hash));
    }

    @Test
    void een_melding_die_twee_keer_komt_wordt_een_keer_verrekend() {
        var job = Job.from("2026-03-01", GEMEENTE);
        var subsidie = officer.granted(job, "2026-03-01");
        fiatteren(run("2026-03")).statusCode(200);
        var melding = job.sickness("ziekmelding-ontvangen", Job.id()).put("eersteZiektedag", "2026-03-31");
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 3; keer++)
            Publisher.on("meedoen.noriskpolis.v1")
                    .in(GEMEENTE)
                    .says(id, "ziekmelding-ontvangen", job.dienstverband(), melding.toString());
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        job.better(melding.path("ziekmelding").asText(), "2026-04-01");
        officer.until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        var april = run("2026-04");
        assertEquals(
                List.of("2026-03 -35.52", "2026-04 1101.31"), Runs.in(GEMEENTE).regels(april, subsidie));
        fiatteren(april).statusCode(200);
        assertEquals(List.of(), Runs.in(GEMEENTE).regels(run("2026-04"), subsidie));
    }

    @Test
    void zolang_de_keten_achterloopt_wordt_er_niets_betaald() {
        officer.granted(Job.from("2026-09-01", GEMEENTE), "2026-09-01");
        var run = run("2026-09");
        keten.close();
        for (var poging :
                List.of(opmaken("2026-09"), officer.post("/v1/betaalruns/" + run + "/herberekening"), fiatteren(run)))
            poging.statusCode(409).header("Retry-After", "1").body("type", endsWith("/problemen/keten-loopt-achter"));
        others_beat();
        fiatteren(run).statusCode(200);
    }

    @Test
    void een_regel_zegt_waarop_zij_rust_en_een_run_wordt_per_bladzijde_gelezen() {
        var subsidie = officer.granted(Job.from("2026-10-01", GEMEENTE), "2026-10-01");
        var run = run("2026-10");
        var regel = officer.get("/v1/betaalruns/" + run + "/regels?limit=200")
                .extract()
                .jsonPath();
        var mijn = "find { it.loonkostensubsidie == '" + subsidie + "' }.";
        assertEquals("1121.76", regel.getString(mijn + "grond.recht"));
        assertEquals("0.00", regel.getString(mijn + "grond.betaald"));
        assertEquals("REINTEGRATIEMIDDELEN", regel.getString(mijn + "financieringsbron"));
        assertEquals(
                officer.get("/v1/betaalruns/" + run).extract().path("beleidHash"),
                regel.getString(mijn + "grond.beleidHash"));
        assertEquals(Regelversie.NU, regel.getString(mijn + "grond.regelversie"));

        var voortgang = officer.get("/v1/betaalruns/" + run).extract().jsonPath();
        assertEquals(voortgang.getInt("voortgang.van"), voortgang.getInt("voortgang.berekend"));
        assertTrue(voortgang.getInt("voortgang.van") > 0);

        var eerste = officer.get("/v1/betaalruns/" + run + "/regels?limit=1");
        eerste.body("$", hasSize(1)).header("Link", containsString("rel=\"next\""));
        officer.get("/v1/betaalruns/" + run + "/regels?limit=x").statusCode(400);
    }

    /** The table takes everything but the lines of this one subsidy. */
    private void hapert(String subsidie) throws SQLException {
        sql("""
            create function weiger() returns trigger language plpgsql as $$
            begin
                raise exception 'de database hapert';
            end $$""");
        sql("""
            create trigger hapering before insert on betaalregel for each row
            when (new.loonkostensubsidie = '%s') execute function weiger()""".formatted(subsidie));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private String bestand(String run) {
        return fiatteur.request()
                .accept("application/xml")
                .get("/v1/betaalruns/" + run + "/betaalbestand")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse opmaken(String maand) {
        return officer.post("/v1/betaalruns", Map.of("gemeente", GEMEENTE, "maand", maand));
    }

    private String run(String maand) {
        return opmaken(maand).statusCode(201).extract().path("id");
    }

    private ValidatableResponse fiatteren(String run) {
        return fiatteur.post("/v1/betaalruns/" + run + "/fiattering");
    }

    private List<String> regels(String run, String subsidie) {
        var answer = officer.get("/v1/betaalruns/" + run).extract().jsonPath();
        return answer.<Map<String, Object>>getList("regels").stream()
                .filter(regel -> subsidie.equals(regel.get("loonkostensubsidie")))
                .map(regel -> regel.get("maand") + " " + regel.get("bedrag"))
                .toList();
    }
}
