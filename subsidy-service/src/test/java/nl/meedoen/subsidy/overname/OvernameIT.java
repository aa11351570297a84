package nl.meedoen.subsidy.overname;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.Runs;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;

/** Albrandswaard switches to Meedoen. */
@QuarkusTest
class OvernameIT extends ServiceTest {
    private static final String GEMEENTE = "GM0613";
    private static final String PAD = "/v1/lks-overnames";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String KOP = String.join(";", Kolom.namen());

    private final Desk officer =
            Desk.of(Tokens.with("subsidie-medewerker").in(GEMEENTE).as("anna"));

    @Inject
    DataSource database;

    @Test
    void een_overgenomen_subsidie_wordt_nooit_betaald_over_maanden_die_het_vorige_systeem_afrekende() {
        var job = job();
        var klaar = klaar(aanbieden(regel("K1", job, "60", "2026-03"), false, "SLA_FOUTEN_OVER"));
        assertEquals("GEREED", klaar.getString("status"));
        assertEquals(1, klaar.getInt("totalen.toegekend"));
        var subsidie = regels(klaar).getString("[0].loonkostensubsidie");
        assertEquals("1101.31", stand(subsidie, "2026-03").getString("recht"));
        assertEquals("0.00", stand(subsidie, "2026-03").getString("saldo"));
        assertEquals("1101.31", stand(subsidie, "2026-04").getString("saldo"));
        assertEquals(List.of(), betaald(subsidie, "2026-02"));
        assertEquals(List.of("2026-04 1101.31"), betaald(subsidie, "2026-04"));

        officer.post(
                        "/v1/loonwaardebepalingen",
                        Map.of(
                                "dienstverband", job.dienstverband(),
                                "meetdatum", "2026-02-01",
                                "geldigVanaf", "2026-02-01",
                                "percentage", 40,
                                "instrument", "DARIUZ",
                                "deskundige", "A. de Vries"))
                .statusCode(201);
        assertEquals("1651.97", stand(subsidie, "2026-03").getString("recht"));
        assertEquals("0.00", stand(subsidie, "2026-03").getString("saldo"));
        assertEquals(List.of("2026-04 550.66", "2026-05 1651.97"), betaald(subsidie, "2026-05"));
        var told = Bus.all("meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), 2, PATIENCE);
        told.forEach(Contracts::verified);
    }

    @Test
    void een_proefdraai_zegt_wat_er_zou_gebeuren_en_schrijft_niets() {
        var job = job();
        var klaar = klaar(aanbieden(
                regel("P1", job, "60", "2026-03") + regel("P2", job(), "20", "") + regel("P3", job(), "101", ""),
                true,
                "SLA_FOUTEN_OVER"));
        assertEquals("GEREED", klaar.getString("status"));
        assertEquals(Map.of("toegekend", 1, "afgewezen", 1, "overgeslagen", 0, "fout", 1), klaar.getMap("totalen"));
        officer.get("/v1/loonkostensubsidies?dienstverband=" + job.dienstverband())
                .body("$", hasSize(0));
        assertEquals(null, regels(klaar).getString("[0].loonkostensubsidie"));
    }

    @Test
    void alles_of_niets_neemt_met_een_fout_niets_over_en_zonder_alles() {
        var een = job();
        var goed = regel("A1-" + een.client(), een, "60", "2026-03");
        var fout = klaar(aanbieden(goed + regel("A2-" + een.client(), job(), "", ""), false, "ALLES_OF_NIETS"));
        assertEquals("AFGEKEURD", fout.getString("status"));
        officer.get(PAD + "/" + fout.getString("id") + "/regels")
                .body("uitkomst", contains("OVERGESLAGEN", "FOUT"))
                .body("[1].regel", equalTo(3))
                .body("[1].fouten.code", contains("loonwaarde-ontbreekt"));
        officer.get("/v1/loonkostensubsidies?dienstverband=" + een.dienstverband())
                .body("$", hasSize(0));
        var gelukt = klaar(aanbieden(goed + regel("A2-" + een.client(), job(), "50", ""), false, "ALLES_OF_NIETS"));
        assertEquals("GEREED", gelukt.getString("status"));
        assertEquals(2, gelukt.getInt("totalen.toegekend"));
        officer.get("/v1/loonkostensubsidies?dienstverband=" + een.dienstverband())
                .body("$", hasSize(1))
                .body("[0].besluit", equalTo("TOEGEKEND"));
    }

    @Test
    void hetzelfde_kenmerk_nog_eens_wordt_herkend_en_met_andere_inhoud_is_het_fout() {
        var job = job();
        var regel = regel("H1-" + job.client(), job, "60", "2026-03");
        var eerste = regels(klaar(aanbieden(regel, false, "SLA_FOUTEN_OVER")));
        var tweede = regels(klaar(aanbieden(regel + regel, false, "SLA_FOUTEN_OVER")));
        assertEquals(List.of("OVERGESLAGEN", "OVERGESLAGEN"), tweede.getList("uitkomst"));
        assertEquals(eerste.getString("[0].loonkostensubsidie"), tweede.getString("[0].loonkostensubsidie"));
        var anders =
                regels(klaar(aanbieden(regel("H1-" + job.client(), job, "61", "2026-03"), false, "SLA_FOUTEN_OVER")));
        assertEquals("kenmerk-andere-inhoud", anders.getString("[0].fouten[0].code"));
        officer.get("/v1/loonkostensubsidies?dienstverband=" + job.dienstverband())
                .body("$", hasSize(1));
    }

    @Test
    void fouten_van_een_regel_hebben_de_vorm_van_rest_en_houden_de_andere_niet_op() {
        var job = job();
        var elders = Job.from("2026-01-01", "GM0597");
        Desk.officer().granted(elders, "2026-01-01");
        var al = job();
        officer.granted(al, "2026-01-01");
        var inhoud = regel("F1-" + job.client(), job, "60", "2026-03")
                + regel("F2-" + job.client(), elders, "60", "")
                + regel("F3-" + job.client(), al, "60", "")
                + regel("F4-" + job.client(), job, "60", "")
                + "F5;te weinig\n"
                + regel("F6-" + job.client(), job(), "60", "").replace("2026-01-01", "2027-01-01")
                + regel("F7-" + job.client(), job("2016-01-01"), "60", "").replace("2026-01-01", "2016-01-01");
        var regels = regels(klaar(aanbieden(inhoud, false, "SLA_FOUTEN_OVER")));
        assertEquals(
                List.of(
                        "TOEGEKEND",
                        "dienstverband dienstverband-nog-niet-bekend",
                        "dienstverband bestaat-al",
                        "dienstverband dienstverband-dubbel",
                        " aantal-kolommen",
                        "ingangsdatum beleid-ontbreekt",
                        "functieloon verplicht"),
                regels.<Map<String, Object>>getList("$").stream()
                        .map(OvernameIT::kort)
                        .toList());
    }

    @Test
    void een_groot_bestand_gaat_in_delen_en_de_voortgang_is_te_volgen() throws SQLException {
        var inhoud = new StringBuilder();
        for (var id : dienstverbanden(60))
            inhoud.append(regel("G-" + id, new Job(id, "", "", GEMEENTE), "60", "2026-03"));
        var id = aanbieden(inhoud.toString(), false, "SLA_FOUTEN_OVER");
        var gezien = new ArrayList<Integer>();
        var klaar = klaar(id, gezien);
        assertEquals(60, klaar.getInt("totalen.toegekend"));
        assertEquals(60, klaar.getInt("verwerkt"));
        assertEquals(gezien.stream().sorted().toList(), gezien);
        assertTrue(gezien.stream().anyMatch(aantal -> aantal > 0 && aantal < 60), gezien::toString);
        var bladzijde = officer.get(PAD + "/" + klaar.getString("id") + "/regels?limit=40&uitkomst=TOEGEKEND")
                .body("$", hasSize(40))
                .extract();
        var link = bladzijde.header("Link");
        officer.get(link.substring(link.indexOf('<') + 1, link.indexOf('>'))).body("$", hasSize(20));
    }

    @Test
    void een_bestand_dat_er_geen_is_wordt_meteen_geweigerd() {
        post("kenmerk;naam\nK;x\n", "?proefdraai=true&modus=SLA_FOUTEN_OVER")
                .statusCode(400)
                .body("fouten.veld", hasItem("naam"))
                .body("fouten.veld", hasItem("betaaldTotEnMet"));
        post(KOP, "").statusCode(400).body("fouten.veld", containsInAnyOrder("proefdraai", "modus"));
        post(KOP + "\n", "?proefdraai=true&modus=SLA_FOUTEN_OVER")
                .statusCode(400)
                .body("fouten.code", contains("leeg"));
        Desk.officer()
                .request()
                .contentType("text/csv")
                .body(KOP)
                .post(PAD + "?proefdraai=true&modus=SLA_FOUTEN_OVER")
                .then()
                .statusCode(400)
                .body("fouten.veld", contains("gemeente"));
        officer.post(PAD + "?proefdraai=true&modus=SLA_FOUTEN_OVER", Map.of()).statusCode(415);
    }

    @Test
    void een_ander_ziet_er_niets_van_en_mag_het_niet() {
        var id = aanbieden(regel("Z", job(), "60", ""), true, "SLA_FOUTEN_OVER");
        klaar(id);
        Desk.officer().get(PAD + "/" + id).statusCode(404);
        Desk.officer().get(PAD + "/" + id + "/regels").statusCode(404);
        Desk.officer()
                .request()
                .contentType("text/csv")
                .body(KOP)
                .post(PAD + "?proefdraai=true&modus=SLA_FOUTEN_OVER&gemeente=" + GEMEENTE)
                .then()
                .statusCode(403);
        Desk.of(Tokens.with("klantmanager").in(GEMEENTE)).get(PAD).statusCode(403);
    }

    @Test
    void dezelfde_idempotency_key_neemt_een_bestand_een_keer_aan() {
        var inhoud = KOP + "\n" + regel("I", job(), "60", "");
        var sleutel = UUID.randomUUID().toString();
        var eerste = metSleutel(inhoud, sleutel, true).statusCode(202).extract().<String>path("id");
        metSleutel(inhoud, sleutel, true).statusCode(202).body("id", equalTo(eerste));
        metSleutel(inhoud, sleutel, false).statusCode(422).body("type", endsWith("idempotency-key-hergebruikt"));
    }

    private ValidatableResponse metSleutel(String inhoud, String sleutel, boolean proefdraai) {
        return given().header("Authorization", officer.bearer())
                .header("Idempotency-Key", sleutel)
                .contentType("text/csv")
                .body(inhoud)
                .post(PAD + "?modus=SLA_FOUTEN_OVER&proefdraai=" + proefdraai)
                .then();
    }

    private static String kort(Map<String, Object> regel) {
        var fouten = (List<?>) regel.get("fouten");
        if (fouten.isEmpty()) return String.valueOf(regel.get("uitkomst"));
        var fout = (Map<?, ?>) fouten.getFirst();
        return fout.get("veld") + " " + fout.get("code");
    }

    private String aanbieden(String regels, boolean proefdraai, String modus) {
        return post(KOP + "\n" + regels, "?proefdraai=" + proefdraai + "&modus=" + modus)
                .statusCode(202)
                .header("Location", startsWith(PAD + "/"))
                .body("gemeente", equalTo(GEMEENTE))
                .extract()
                .path("id");
    }

    private ValidatableResponse post(String inhoud, String vraag) {
        return given().header("Authorization", officer.bearer())
                .contentType("text/csv")
                .body(inhoud)
                .post(PAD + vraag)
                .then();
    }

    private JsonPath klaar(String id) {
        return klaar(id, new ArrayList<>());
    }

    private JsonPath klaar(String id, List<Integer> voortgang) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonPath stand;
        do {
            stand = officer.get(PAD + "/" + id).statusCode(200).extract().jsonPath();
            voortgang.add(stand.getInt("verwerkt"));
        } while (stand.getString("status").equals("BEZIG") && System.nanoTime() < deadline);
        assertNotEquals("BEZIG", stand.getString("status"));
        return stand;
    }

    private JsonPath regels(JsonPath overname) {
        return officer.get(PAD + "/" + overname.getString("id") + "/regels")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath stand(String subsidie, String maand) {
        return officer.stand(subsidie, "maand=" + maand);
    }

    /** What a run over the month pays on the subsidy; the run is approved. */
    private List<String> betaald(String subsidie, String maand) {
        try (var _ = Runs.keten()) {
            var runs = Runs.in(GEMEENTE);
            return runs.regels(runs.betaald(maand), subsidie);
        }
    }

    /** An employment that has certainly arrived. */
    private Job job() {
        return job("2026-01-01");
    }

    private Job job(String ingangsdatum) {
        var job = Job.from(ingangsdatum, GEMEENTE);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !known(job)) Thread.onSpinWait();
        return job;
    }

    private boolean known(Job job) {
        try (var connection = database.getConnection();
                var see = connection.createStatement()) {
            see.execute("select set_config('meedoen.gemeenten', '*', false)");
            return see.executeQuery("select 1 from dienstverband where id = '" + job.dienstverband() + "'")
                    .next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> dienstverbanden(int aantal) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.getConnection();
                var see = connection.createStatement()) {
            see.execute("select set_config('meedoen.gemeenten', '*', false)");
            var found = see.executeQuery("""
                    insert into dienstverband (id, client, werkgever, gemeente, geboortedatum, ingangsdatum,
                        uren_per_week, voltijd_uren_per_week, soort)
                    select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'GM0613', '1990-05-12', '2026-01-01',
                        32, 38, 'REGULIER' from generate_series(1, %d) returning id""".formatted(aantal));
            while (found.next()) ids.add(found.getString(1));
        }
        return ids;
    }

    private static String regel(String kenmerk, Job job, String percentage, String betaaldTotEnMet) {
        return String.join(
                        ";",
                        kenmerk,
                        job.dienstverband(),
                        "2026-01-01",
                        "",
                        "LOONWAARDE",
                        percentage,
                        "2025-12-10",
                        "DARIUZ",
                        "",
                        "",
                        betaaldTotEnMet)
                + "\n";
    }
}
