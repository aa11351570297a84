package nl.meedoen.subsidy.terugvordering;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/** Claims of Albrandswaard. March pays € 1101.31; an end after 15 of its 31 days leaves € 532.89 of it due. */
@QuarkusTest
class TerugvorderingIT extends ServiceTest {
    private static final String GEMEENTE = "GM0613";
    private static Pulse keten;
    private final Runs runs = Runs.in(GEMEENTE);
    private final Job job = Job.from("2026-03-01", GEMEENTE);

    @BeforeAll
    static void others_beat() {
        keten = Runs.keten();
    }

    @AfterAll
    static void others_stop() {
        keten.close();
    }

    @AfterEach
    void no_concept_stays_behind() {
        runs.opruimen();
    }

    @Test
    void te_veel_betaald_zonder_latere_maand_wordt_getoond_teruggevorderd_en_voldaan() {
        var subsidie = teVeelBetaald();
        assertEquals("568.42", tekort(runs.run("2026-04"), subsidie));
        runs.opruimen();

        var vordering = opmaken(subsidie, false);
        var pad = "/v1/terugvorderingen/" + vordering;
        runs.officer()
                .get(pad)
                .body("status", equalTo("VOORGENOMEN"))
                .body("bedrag", equalTo("568.42"))
                .body("horenVereist", equalTo(true))
                .body("boekingen[0].maand", equalTo("2026-03"));
        var concept = runs.run("2026-04");
        assertEquals("niets", tekort(concept, subsidie));
        runs.opruimen();

        besluit(runs.fiatteur(), vordering).statusCode(409);
        runs.officer()
                .post(pad + "/zienswijze", Map.of("wijze", "GEGEVEN", "op", "2026-05-01"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("tekst"));
        runs.officer()
                .post(pad + "/zienswijze", Map.of("wijze", "AFGEZIEN", "op", "2026-05-01"))
                .statusCode(200);
        besluit(Desk.of(Tokens.with("betaal-fiatteur").in(GEMEENTE).as("sofie")), vordering)
                .statusCode(403);
        besluit(runs.fiatteur(), vordering).statusCode(200).body("status", equalTo("OPGELEGD"));
        Contracts.verified(Bus.await(
                "meedoen.subsidy.v1",
                message -> message.type().contains("terugvordering-opgelegd") && vordering.equals(message.subject()),
                Duration.ofSeconds(30)));

        regeling(pad, "100.00", "400.00").statusCode(400).body("fouten[0].code", equalTo("telt-niet-op"));
        regeling(pad, "168.42", "400.00").statusCode(200).body("regeling", hasSize(2));
        bedrag(pad + "/ontvangsten", "-1.00").statusCode(400);
        bedrag(pad + "/ontvangsten", "568.43").statusCode(400);
        bedrag(pad + "/ontvangsten", "168.42").statusCode(200).body("open", equalTo("400.00"));
        assertEquals("932.89", betaald(subsidie));
        runs.fiatteur()
                .post(pad + "/kwijtschelding", Map.of("bedrag", "400.00", "reden", "De werkgever is failliet."))
                .statusCode(200)
                .body("status", equalTo("VOLDAAN"))
                .body("open", equalTo("0.00"));
        assertEquals(List.of(), runs.regels(runs.run("2026-04"), subsidie));
    }

    @Test
    void wie_later_toch_recht_krijgt_houdt_wat_hij_heeft_en_krijgt_het_niet_nog_eens() {
        var ziekmelding = job.ill("2026-03-16");
        var subsidie = runs.officer().granted(job, "2026-03-01");
        runs.officer().until(subsidie, answer -> !answer.getList("pauzes").isEmpty());
        runs.betaald("2026-03");
        job.better(ziekmelding, "2026-03-20");
        runs.officer().until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        runs.betaald("2026-04");
        assertEquals("959.21", betaald(subsidie));
        einde("2026-03-15");
        runs.officer().until(subsidie, answer -> "BEEINDIGD".equals(answer.getString("status")));
        // All of April and what March has too much: paid 959.21 and 1101.31, due 532.89.
        var vordering = opmaken(subsidie, true);
        runs.officer().get("/v1/terugvorderingen/" + vordering).body("bedrag", equalTo("1527.63"));
        besluit(runs.fiatteur(), vordering).statusCode(200);
        einde("2026-03-31");
        runs.officer()
                .until(
                        subsidie,
                        answer -> runs.officer()
                                .stand(subsidie, "maand=2026-03")
                                .getString("recht")
                                .equals("959.21"));
        assertEquals(List.of(), runs.regels(runs.betaald("2026-04"), subsidie));
        bedrag("/v1/terugvorderingen/" + vordering + "/ontvangsten", "1101.31")
                .statusCode(200)
                .body("status", equalTo("VOLDAAN"));
        assertEquals("959.21", betaald(subsidie));
        assertEquals(List.of(), runs.regels(runs.run("2026-04"), subsidie));
    }

    @Test
    void een_voornemen_zonder_grond_wordt_niet_opgelegd() {
        var subsidie = teVeelBetaald();
        var vordering = opmaken(subsidie, true);
        einde("2026-03-31");
        runs.officer()
                .until(
                        subsidie,
                        answer -> runs.officer()
                                .stand(subsidie, "maand=2026-03")
                                .getString("recht")
                                .equals("1101.31"));
        besluit(runs.fiatteur(), vordering).statusCode(409);
        assertEquals(List.of(), runs.regels(runs.run("2026-03"), subsidie));
    }

    @Test
    void een_ingetrokken_vordering_kan_opnieuw_worden_opgemaakt() {
        var subsidie = teVeelBetaald();
        var eerste = opmaken(subsidie, true);
        runs.officer()
                .post("/v1/terugvorderingen", Map.of("loonkostensubsidie", subsidie))
                .statusCode(409);
        besluit(runs.fiatteur(), eerste).statusCode(200);
        bedrag("/v1/terugvorderingen/" + eerste + "/ontvangsten", "68.42").statusCode(200);
        intrekken(runs.officer(), eerste).statusCode(403);
        intrekken(runs.fiatteur(), eerste).statusCode(200).body("status", equalTo("INGETROKKEN"));
        var tweede = opmaken(subsidie, true);
        runs.officer().get("/v1/terugvorderingen/" + tweede).body("bedrag", equalTo("500.00"));
    }

    @Test
    void zolang_de_subsidie_loopt_wordt_verrekend_en_niet_teruggevorderd() {
        var subsidie = runs.officer().granted(job, "2026-03-01");
        runs.betaald("2026-03");
        job.ill("2026-03-20");
        runs.officer().until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        runs.officer()
                .post("/v1/terugvorderingen", Map.of("loonkostensubsidie", subsidie))
                .statusCode(409)
                .body("type", endsWith("/problemen/overgang-niet-toegestaan"));
        assertEquals("niets", tekort(runs.run("2026-03"), subsidie));
        runs.officer()
                .post("/v1/terugvorderingen", Map.of("loonkostensubsidie", Job.id()))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("loonkostensubsidie"));
    }

    @Test
    void een_werkgever_leest_zijn_eigen_terugvorderingen() {
        var vordering = opmaken(teVeelBetaald(), true);
        Desk.of(Tokens.with("werkgever").forEmployer(job.werkgever()))
                .get("/v1/terugvorderingen")
                .body("$", hasSize(1))
                .body("id", hasItem(vordering));
        var ander = Desk.of(Tokens.with("werkgever").forEmployer(Job.id()));
        ander.get("/v1/terugvorderingen").body("id", not(hasItem(vordering)));
        ander.get("/v1/terugvorderingen/" + vordering).statusCode(404);
        besluit(ander, vordering).statusCode(403);
        besluit(runs.officer(), vordering).statusCode(403);
    }

    private String teVeelBetaald() {
        var subsidie = runs.officer().granted(job, "2026-03-01");
        runs.betaald("2026-03");
        einde("2026-03-15");
        runs.officer().until(subsidie, answer -> "BEEINDIGD".equals(answer.getString("status")));
        return subsidie;
    }

    private void einde(String einddatum) {
        var einde = Contracts.example("dienstverband-beeindigd")
                .put("dienstverband", job.dienstverband())
                .put("einddatum", einddatum);
        Publisher.on("meedoen.client.v1").in(GEMEENTE).says("dienstverband-beeindigd", job.client(), einde);
    }

    private String opmaken(String subsidie, boolean zelfGemeld) {
        return runs.officer()
                .post("/v1/terugvorderingen", Map.of("loonkostensubsidie", subsidie, "zelfGemeld", zelfGemeld))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse besluit(Desk desk, String vordering) {
        return desk.post("/v1/terugvorderingen/" + vordering + "/besluit");
    }

    private static ValidatableResponse intrekken(Desk desk, String vordering) {
        return desk.post("/v1/terugvorderingen/" + vordering + "/intrekking", Map.of("reden", "Onjuist berekend."));
    }

    private ValidatableResponse regeling(String pad, String eerste, String tweede) {
        return runs.officer()
                .post(
                        pad + "/betalingsregeling",
                        Map.of(
                                "termijnen",
                                List.of(
                                        Map.of("uiterlijk", "2026-12-01", "bedrag", eerste),
                                        Map.of("uiterlijk", "2027-01-01", "bedrag", tweede))));
    }

    private ValidatableResponse bedrag(String pad, String bedrag) {
        return runs.officer().post(pad, Map.of("bedrag", bedrag));
    }

    private String betaald(String subsidie) {
        return runs.officer().stand(subsidie, "maand=2026-03").getString("betaald");
    }

    /** What the run lists as to be claimed back. */
    private String tekort(String run, String subsidie) {
        return runs.een(run).<Map<String, Object>>getList("terugTeVorderen").stream()
                .filter(tekort -> subsidie.equals(tekort.get("loonkostensubsidie")))
                .map(tekort -> String.valueOf(tekort.get("bedrag")))
                .findFirst()
                .orElse("niets");
    }
}
