package nl.meedoen.client.client;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClientIT extends ServiceTest {
    private final Desk desk = Desk.klantmanager();

    @Inject
    DataSource database;

    @Test
    void een_persoon_wordt_een_keer_geregistreerd() {
        var person = Desk.person();
        var id = desk.post("/v1/clienten", person).statusCode(201).extract().<String>path("id");
        desk.post("/v1/clienten", person).statusCode(200).body("id", equalTo(id));
        person.put("naam", "Iemand Anders");
        desk.post("/v1/clienten", person).statusCode(409).body("client", equalTo(id));
    }

    @Test
    void het_bsn_reist_niet_en_staat_nergens_leesbaar() throws SQLException {
        var person = Desk.person();
        var bsn = person.get("bsn").toString();
        var id = desk.post("/v1/clienten", person).extract().<String>path("id");
        assertFalse(
                String.valueOf(Desk.told("client-geregistreerd", id).value()).contains(bsn));
        desk.get("/v1/clienten/" + id).body("bsn", equalTo(bsn));
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0597"))
                .get("/v1/clienten/" + id)
                .statusCode(200)
                .body("bsn", nullValue());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('meedoen.gemeenten', '*', false)");
            try (var dump = statement.executeQuery(
                    "select string_agg(client::text, ' ') || (select string_agg(outbox::text, ' ') from outbox)"
                            + " || (select string_agg(wijziging::text, ' ') from wijziging) from client")) {
                assertTrue(dump.next());
                assertFalse(dump.getString(1).contains(bsn));
            }
        }
    }

    @Test
    void zoeken_op_bsn_gaat_in_de_inhoud_en_alleen_in_de_eigen_gemeente() {
        var person = Desk.person();
        var id = desk.post("/v1/clienten", person).extract().<String>path("id");
        var vraag = Map.of("bsn", person.get("bsn"));
        desk.post("/v1/clienten/_zoek", vraag).statusCode(200).body("id", contains(id));
        Desk.of(Tokens.with("klantmanager").in("GM0613"))
                .post("/v1/clienten/_zoek", vraag)
                .body("$", hasSize(0));
    }

    @Test
    void een_andere_gemeente_ziet_wat_er_niet_is() {
        var id = desk.client();
        Desk.of(Tokens.with("klantmanager").in("GM0613"))
                .get("/v1/clienten/" + id)
                .statusCode(404);
        var elders = Desk.person();
        elders.put("gemeente", "GM0613");
        desk.post("/v1/clienten", elders).statusCode(403);
    }

    @Test
    void alle_fouten_worden_in_een_keer_genoemd_en_er_verandert_niets() {
        var person = Desk.person();
        person.put("bsn", "999998620");
        person.put("naam", " ");
        person.put("geboortedatum", "1990-02-30");
        person.put("diagnose", "griep");
        person.put("uitkering", Map.of("soort", "WW", "ingangsdatum", "2024-02-01"));
        desk.post("/v1/clienten", person)
                .statusCode(400)
                .body("type", endsWith("/problemen/invoer-ongeldig"))
                .body("fouten.veld", containsInAnyOrder("bsn", "naam", "geboortedatum", "diagnose", "uitkering.soort"))
                .body("fouten.code", hasItem("medisch-gegeven-niet-toegestaan"));
        var alleenBsn = Desk.person();
        alleenBsn.put("bsn", "999990101");
        desk.post("/v1/clienten", alleenBsn).statusCode(400).body("type", endsWith("/problemen/bsn-ongeldig"));
        desk.request().body("{geen json").post("/v1/clienten").then().statusCode(400);
        desk.request()
                .contentType("text/plain")
                .body("x")
                .post("/v1/clienten")
                .then()
                .statusCode(415);
    }

    @Test
    void de_uitkering_begint_en_eindigt_en_de_historie_onthoudt_het() {
        var id = desk.client();
        desk.post("/v1/clienten/" + id + "/uitkeringsbeeindiging", Map.of("einddatum", "2026-03-31"))
                .statusCode(200)
                .body("uitkering.einddatum", equalTo("2026-03-31"));
        desk.post("/v1/clienten/" + id + "/uitkeringsbeeindiging", Map.of("einddatum", "2026-03-31"))
                .statusCode(409);
        var nieuwe = Map.of("soort", "IOAW", "ingangsdatum", "2026-05-01");
        desk.request()
                .body(nieuwe)
                .put("/v1/clienten/" + id + "/uitkering")
                .then()
                .statusCode(428);
        desk.request()
                .header("If-Match", "\"0\"")
                .body(nieuwe)
                .put("/v1/clienten/" + id + "/uitkering")
                .then()
                .statusCode(412);
        desk.request()
                .header("If-Match", "\"1\"")
                .body(nieuwe)
                .put("/v1/clienten/" + id + "/uitkering")
                .then()
                .statusCode(200);
        desk.get("/v1/clienten/" + id + "/historie")
                .body("soort", contains("ClientGeregistreerd", "UitkeringBeeindigd", "UitkeringGestart"))
                .body("[0].door", equalTo("karin"));
        Desk.told("uitkering-beeindigd", id);
        Desk.told("uitkering-gestart", id);
    }

    @Test
    void een_schuine_streep_te_veel_is_een_ander_adres() {
        desk.get("/v1/clienten/").statusCode(404).header("API-Version", "1.0.0");
        desk.get("/v1/clienten/geen-kenmerk").statusCode(404);
    }
}
