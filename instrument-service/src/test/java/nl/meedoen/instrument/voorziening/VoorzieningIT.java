package nl.meedoen.instrument.voorziening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.instrument.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoorzieningIT extends ServiceTest {
    private final String client = geregistreerd();

    @Test
    void een_proefplaatsing_van_twee_maanden_wordt_toegekend_en_gemeld() {
        var id = vraagt(Map.of("duurMaanden", 2))
                .statusCode(201)
                .body("besluit", equalTo("TOEGEKEND"), "einddatum", equalTo("2026-04-30"), "redenen", hasSize(0))
                .extract()
                .path("id")
                .toString();

        var event =
                Bus.await("meedoen.instrument.v1", message -> message.subject().equals(id), Duration.ofSeconds(20));
        assertEquals(client, event.key());
        assertEquals("nl.participatiewet.voorziening-toegekend.v1", event.type());
        assertEquals(id, Contracts.verified(event).path("voorziening").asText());
        als("regisseur-werk")
                .get("/v1/voorzieningen/" + id)
                .then()
                .statusCode(200)
                .body("onderbouwing[0].stappen", hasSize(5));
    }

    @Test
    void een_derde_maand_zonder_de_senior_wordt_met_reden_afgewezen() {
        vraagt(Map.of("einddatum", "2026-05-31"))
                .statusCode(201)
                .body("besluit", equalTo("AFGEWEZEN"), "redenen.grond", contains("TOESTEMMING_SENIOR_ONTBREEKT"));
        vraagt(Map.of("einddatum", "2026-05-31", "toestemmingSenior", true))
                .statusCode(201)
                .body("besluit", equalTo("TOEGEKEND"));
    }

    @Test
    void een_tweede_in_dezelfde_tijd_wordt_afgewezen() {
        vraagt(Map.of("duurMaanden", 2)).body("besluit", equalTo("TOEGEKEND"));
        vraagt(Map.of("duurMaanden", 1, "werkgever", UUID.randomUUID().toString()))
                .statusCode(201)
                .body("besluit", equalTo("AFGEWEZEN"), "redenen.grond", contains("OVERLAPT"));
    }

    @Test
    void een_instrument_zonder_gebouwde_regel_wordt_toegekend_noch_afgewezen() {
        vraagt(Map.of("duurMaanden", 2, "instrument", "WERKSTAGE"))
                .statusCode(409)
                .body("type", endsWith("/problemen/overgang-niet-toegestaan"));
    }

    @Test
    void elk_fout_veld_wordt_genoemd() {
        als("klantmanager")
                .body("{\"client\":\"geen\",\"instrument\":\"proef\",\"ingangsdatum\":\"gisteren\",\"kleur\":1}")
                .post("/v1/voorzieningen")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItems("client", "instrument", "werkgever", "functie", "ingangsdatum", "kleur"));
        vraagt(Map.of("duurMaanden", 2, "einddatum", "2026-04-30"))
                .statusCode(400)
                .body("fouten.veld", containsInAnyOrder("einddatum"));
    }

    @Test
    void alleen_wie_erover_gaat_en_alleen_in_de_eigen_gemeente() {
        var id = vraagt(Map.of("duurMaanden", 2)).extract().path("id").toString();
        als("jobcoach").get("/v1/voorzieningen/" + id).then().statusCode(403);
        met(Tokens.with("klantmanager").in("GM0489"))
                .get("/v1/voorzieningen/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void wie_niet_bekend_is_kan_onderweg_zijn() {
        vraagt(Map.of("duurMaanden", 2, "client", UUID.randomUUID().toString()))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problemen/client-nog-niet-bekend"));
    }

    private ValidatableResponse vraagt(Map<String, ?> anders) {
        var body = new HashMap<String, Object>(Map.of(
                "client", client,
                "instrument", "PROEFPLAATSING",
                "werkgever", "0199e1f4-1568-7a48-ac23-bcc076d798b3",
                "functie", "bakker",
                "ingangsdatum", "2026-03-01"));
        body.putAll(anders);
        return als("klantmanager").body(body).post("/v1/voorzieningen").then();
    }

    private static String geregistreerd() {
        var client = UUID.randomUUID().toString();
        var data = Contracts.example("client-geregistreerd").put("client", client);
        Publisher.on("meedoen.client.v1").says("client-geregistreerd", client, data);
        return client;
    }
}
