package nl.meedoen.subsidy.bank;

import static io.restassured.RestAssured.given;
import static nl.meedoen.subsidy.bank.Bank.afgewezen;
import static nl.meedoen.subsidy.bank.Bank.afschrift;
import static nl.meedoen.subsidy.bank.Bank.afschriftMet;
import static nl.meedoen.subsidy.bank.Bank.bestandAfgewezen;
import static nl.meedoen.subsidy.bank.Bank.bestandGeboekt;
import static nl.meedoen.subsidy.bank.Bank.geboekt;
import static nl.meedoen.subsidy.bank.Bank.teruggestort;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments of Albrandswaard and what its bank answers. */
@QuarkusTest
class BankIT extends ServiceTest {
    private static final String GEMEENTE = "GM0613";
    private static Pulse keten;
    private final Runs runs = Runs.in(GEMEENTE);

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
    void wat_is_aangeboden_en_geboekt_is_verwerkt() {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        var kenmerk = runs.kenmerk(run, subsidie);
        for (var keer = 0; keer < 2; keer++)
            runs.officer()
                    .post("/v1/betaalruns/" + run + "/aanbieding")
                    .statusCode(200)
                    .body("status", equalTo("AANGEBODEN"));
        zenden(afschrift(geboekt(kenmerk, "1101.31")))
                .statusCode(201)
                .body("verwerking.betaald", equalTo(1))
                .body("verwerking.bevindingen", hasSize(0));
        assertEquals("BETAALD", runs.opdracht(run, subsidie).get("status"));
        zenden(afschrift(bestandGeboekt(run.replace("-", ""), runs.een(run).getString("totaal"))))
                .statusCode(201);
        assertEquals("VERWERKT", runs.een(run).getString("status"));
    }

    @Test
    void een_afgewezen_betaling_wordt_een_keer_opnieuw_betaald() {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        var ervoor = Instant.now();
        zenden(afgewezen(runs.kenmerk(run, subsidie)))
                .statusCode(201)
                .body("verwerking.teruggekomen.loonkostensubsidie", contains(subsidie))
                .body("verwerking.teruggekomen[0].reden", equalTo("AC01"));
        assertEquals("0.00", stand(subsidie, ""));
        assertEquals("1101.31", stand(subsidie, "&beschikbaarOp=" + ervoor));

        var nogmaals = runs.betaald("2026-03");
        assertEquals(List.of("2026-03 1101.31"), runs.regels(nogmaals, subsidie));
        assertNotEquals(runs.kenmerk(run, subsidie), runs.kenmerk(nogmaals, subsidie));
        assertEquals("1101.31", stand(subsidie, ""));
        assertEquals(List.of(), runs.regels(runs.run("2026-03"), subsidie));
    }

    @Test
    void een_afgewezen_bestand_laat_elke_betaling_terugkomen() {
        var eerste = subsidie(Job.from("2026-03-01", GEMEENTE));
        var tweede = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        zenden(bestandAfgewezen(run.replace("-", ""))).statusCode(201).body("verwerking.bevindingen", hasSize(0));
        for (var subsidie : List.of(eerste, tweede)) {
            assertEquals("FF01", runs.opdracht(run, subsidie).get("reden"));
            assertEquals("0.00", stand(subsidie, ""));
        }
        assertEquals("VERWERKT", runs.een(run).getString("status"));
        zenden(Desk.of(Tokens.with("betaal-fiatteur")), bestandAfgewezen(run.replace("-", "")))
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AM05", "DU01"})
    void een_bestand_dat_twee_keer_is_aangeboden_wordt_niet_twee_keer_betaald(String code) {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        zenden(bestandAfgewezen(run.replace("-", ""), code))
                .statusCode(201)
                .body("verwerking.teruggekomen", hasSize(0))
                .body("verwerking.bevindingen", hasSize(1));
        assertEquals("OPEN", runs.opdracht(run, subsidie).get("status"));
        assertEquals(List.of(), runs.regels(runs.run("2026-03"), subsidie));
    }

    @Test
    void een_afwijzing_raakt_niet_wat_de_bank_al_heeft_geboekt() {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        var kenmerk = runs.kenmerk(run, subsidie);
        zenden(afschrift(geboekt(kenmerk, "1101.31"))).body("verwerking.betaald", equalTo(1));
        for (var afwijzing : List.of(bestandAfgewezen(run.replace("-", "")), afgewezen(kenmerk)))
            zenden(afwijzing).statusCode(201).body("verwerking.bevindingen.kenmerk", contains(kenmerk));
        assertEquals("BETAALD", runs.opdracht(run, subsidie).get("status"));
        assertEquals("1101.31", stand(subsidie, ""));
    }

    @Test
    void een_teruggestorte_betaling_is_weer_verschuldigd_en_houdt_een_open_concept_tegen() {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        var kenmerk = runs.kenmerk(run, subsidie);
        var concept = runs.run("2026-03");
        zenden(afschrift(teruggestort(kenmerk, "1101.31"), geboekt(kenmerk, "1101.31")))
                .body("verwerking.teruggekomen[0].reden", equalTo("AC04 rekening opgeheven"));
        runs.fiatteren(concept).statusCode(409);
        runs.officer().post("/v1/betaalruns/" + concept + "/herberekening").statusCode(200);
        assertEquals(List.of("2026-03 1101.31"), runs.regels(concept, subsidie));
        zenden(afschrift(geboekt(kenmerk, "1101.31"))).body("verwerking.bevindingen.kenmerk", contains(kenmerk));
    }

    @Test
    void hetzelfde_bericht_krijgt_hetzelfde_antwoord_en_een_ander_onder_zijn_naam_niet() {
        var bericht = afschrift(geboekt("ONBEKEND", "12.34"));
        var eerste = zenden(bericht).statusCode(201);
        eerste.body("verwerking.bevindingen.kenmerk", contains("ONBEKEND"));
        String id = eerste.extract().path("id");
        assertEquals(
                eerste.extract().asString(),
                zenden(bericht).statusCode(200).extract().asString());
        runs.officer().get("/v1/bankberichten/" + id).statusCode(200);
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0597"))
                .get("/v1/bankberichten/" + id)
                .statusCode(404);
        String naam = eerste.extract().path("berichtId");
        zenden(afschriftMet(naam, geboekt("ANDERS", "1.00"))).statusCode(409).body("bankbericht", equalTo(id));
    }

    @Test
    void een_ander_bedrag_of_een_andere_gemeente_verandert_niets() {
        var subsidie = subsidie(Job.from("2026-03-01", GEMEENTE));
        var run = runs.betaald("2026-03");
        var kenmerk = runs.kenmerk(run, subsidie);
        zenden(afschrift(geboekt(kenmerk, "1101.32"))).body("verwerking.bevindingen", hasSize(1));
        zenden(Desk.of(Tokens.with("betaal-fiatteur").in("GM0489")), afgewezen(kenmerk))
                .body("verwerking.bevindingen", hasSize(1));
        assertEquals("OPEN", runs.opdracht(run, subsidie).get("status"));
    }

    @Test
    void het_bestand_blijft_gelijk_ook_als_de_werkgever_een_andere_rekening_krijgt() {
        var job = Job.from("2026-03-01", GEMEENTE);
        subsidie(job);
        var run = runs.betaald("2026-03");
        var eerste = bestand(run);
        var ander = Contracts.example("werkgever-gewijzigd")
                .put("werkgever", job.werkgever())
                .put("iban", "NL91ABNA0417164300")
                .put("naam", "Een heel andere naam");
        Publisher.on("meedoen.client.v1").says("werkgever-gewijzigd", job.werkgever(), ander);
        // A run waits for all that was published before it.
        runs.run("2026-03");
        assertEquals(eerste, bestand(run));
    }

    @Test
    void wie_betaald_wordt_staat_op_de_regel_en_een_andere_rekening_vraagt_een_nieuwe_berekening() {
        var job = Job.from("2026-03-01", GEMEENTE);
        var subsidie = subsidie(job);
        var run = runs.run("2026-03");
        var hash = runs.een(run).getString("hash");
        var ander = Contracts.example("werkgever-gewijzigd")
                .put("werkgever", job.werkgever())
                .put("iban", "NL91ABNA0417164300")
                .put("naam", "Een heel andere naam");
        Publisher.on("meedoen.client.v1").says("werkgever-gewijzigd", job.werkgever(), ander);
        runs.fiatteren(run).statusCode(409);
        runs.officer().post("/v1/betaalruns/" + run + "/herberekening").statusCode(200);
        assertNotEquals(hash, runs.een(run).getString("hash"));
        var mijn = "regels.find { it.loonkostensubsidie == '" + subsidie + "' }.";
        assertEquals("NL91ABNA0417164300", runs.een(run).getString(mijn + "iban"));
        assertEquals("Een heel andere naam", runs.een(run).getString(mijn + "begunstigde"));
        runs.fiatteren(run).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen xml",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt/></Document>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><CstmrPmtStsRpt/></Document>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
                "<Document/>",
                "<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Document>&x;</Document>"
            })
    void een_onleesbaar_bericht_wordt_geweigerd(String inhoud) {
        zenden(inhoud).statusCode(400).body("type", endsWith("/problemen/invoer-ongeldig"));
    }

    private String subsidie(Job job) {
        return runs.officer().granted(job, "2026-03-01");
    }

    private String stand(String subsidie, String vraag) {
        return runs.officer().stand(subsidie, "maand=2026-03" + vraag).getString("betaald");
    }

    private String bestand(String run) {
        return runs.fiatteur()
                .request()
                .accept("application/xml")
                .get("/v1/betaalruns/" + run + "/betaalbestand")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse zenden(String bericht) {
        return zenden(runs.fiatteur(), bericht);
    }

    private static ValidatableResponse zenden(Desk desk, String bericht) {
        return given().header("Authorization", desk.bearer())
                .contentType("application/xml")
                .body(bericht)
                .post("/v1/bankberichten")
                .then();
    }
}
