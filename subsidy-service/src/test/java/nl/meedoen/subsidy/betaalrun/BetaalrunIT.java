package nl.meedoen.subsidy.betaalrun;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs of Barendrecht, which no other test pays for. */
@QuarkusTest
class BetaalrunIT extends ServiceTest {
    private static final String GEMEENTE = "GM0489";
    private final Desk officer = Desk.officer();
    private final Desk fiatteur =
            Desk.of(Tokens.with("betaal-fiatteur").in(GEMEENTE).as("frits"));

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
        var job = Job.from("2026-01-01", GEMEENTE);
        var subsidie = officer.granted(job, "2026-01-01");
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
    void er_staat_een_concept_open() {
        var run = run("2026-03");
        opmaken("2026-04").statusCode(409).body("betaalrun", equalTo(run));
    }

    @Test
    void een_concept_dat_niet_meer_klopt_wordt_niet_gefiatteerd() {
        var job = Job.from("2026-01-01", GEMEENTE);
        var subsidie = officer.granted(job, "2026-01-01");
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
    void het_betaalbestand_is_er_na_fiattering_en_noemt_elke_betaling() {
        var subsidie = officer.granted(Job.from("2026-01-01", GEMEENTE), "2026-01-01");
        var run = run("2026-05");
        fiatteur.get("/v1/betaalruns/" + run + "/betaalbestand").statusCode(409);
        fiatteren(run).statusCode(200);
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
