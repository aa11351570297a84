package nl.meedoen.client.dienstverband;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DienstverbandIT extends ServiceTest {
    private final Desk desk = Desk.klantmanager();

    @Test
    void een_dienstverband_reist_met_de_client_als_sleutel() {
        var client = desk.client();
        var id = desk.post("/v1/dienstverbanden", Desk.employment(client, desk.werkgever()))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var told = Desk.told("dienstverband-gestart", id);
        assertEquals(client, told.key());
        assertEquals("1", told.headers().get("ce_sequence"));
        desk.post("/v1/dienstverbanden/" + id + "/urenwijziging", Map.of("vanaf", "2026-06-01", "urenPerWeek", 24))
                .statusCode(200);
        desk.post("/v1/dienstverbanden/" + id + "/beeindiging", Map.of("einddatum", "2026-08-31"))
                .statusCode(200);
        assertEquals("2", Desk.told("dienstverband-gewijzigd", id).headers().get("ce_sequence"));
        assertEquals("3", Desk.told("dienstverband-beeindigd", id).headers().get("ce_sequence"));
        desk.get("/v1/dienstverbanden/" + id + "/historie")
                .body("soort", contains("DienstverbandGestart", "DienstverbandGewijzigd", "DienstverbandBeeindigd"));
    }

    @ParameterizedTest
    @CsvSource({
        "urenPerWeek, 0",
        "urenPerWeek, 60.01",
        "voltijdUrenPerWeek, -1",
        "einddatum, 2025-12-31",
        "soort, STAGE",
        "onbekend, x"
    })
    void wat_niet_kan_wordt_bij_zijn_naam_genoemd(String veld, String waarde) {
        var employment = Desk.employment(desk.client(), desk.werkgever());
        employment.put(veld, veld.endsWith("PerWeek") ? (Object) Double.valueOf(waarde) : waarde);
        desk.post("/v1/dienstverbanden", employment).statusCode(400).body("fouten.veld", hasItem(veld));
    }

    @Test
    void een_client_van_een_andere_gemeente_bestaat_hier_niet() {
        var employment = Desk.employment(desk.client(), desk.werkgever());
        Desk.of(Tokens.with("klantmanager").in("GM0613"))
                .post("/v1/dienstverbanden", employment)
                .statusCode(400)
                .body("fouten[0].code", equalTo("client-onbekend"));
        employment.put("client", UUID.randomUUID());
        desk.post("/v1/dienstverbanden", employment).statusCode(400).body("fouten[0].code", equalTo("client-onbekend"));
    }

    @Test
    void een_indicatie_wordt_een_keer_vastgesteld() {
        var indicatie = Map.of(
                "client", desk.client(),
                "soort", "BANENAFSPRAAK",
                "ingangsdatum", "2025-11-01",
                "bron", "UWV_DOELGROEPREGISTER");
        var id =
                desk.post("/v1/indicaties", indicatie).statusCode(201).extract().<String>path("id");
        desk.post("/v1/indicaties", indicatie).statusCode(200).body("id", equalTo(id));
        Desk.told("indicatie-vastgesteld", id);
    }
}
