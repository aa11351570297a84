package nl.meedoen.client.aanmelding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AanmeldingIT extends ServiceTest {
    private final Desk desk = Desk.klantmanager();

    @Test
    void wie_wordt_aangemeld_gaat_een_keer_zonder_bsn_naar_dzb() {
        var person = Desk.person();
        var client = desk.post("/v1/clienten", person).extract().<String>path("id");
        var adres = "/v1/clienten/" + client + "/aanmelding-dzb";
        var id = desk.post(adres, Map.of())
                .statusCode(201)
                .body("client", equalTo(client))
                .extract()
                .<String>path("id");
        Desk.of(Tokens.with("regisseur-werk").in("GM0597"))
                .post(adres, Map.of())
                .statusCode(200)
                .body("id", equalTo(id));

        var later = desk.client();
        desk.post("/v1/clienten/" + later + "/aanmelding-dzb", Map.of()).statusCode(201);
        var told = Bus.all(
                "meedoen.naar-dzb.v1",
                message -> client.equals(message.key()) || later.equals(message.key()),
                2,
                Duration.ofSeconds(30));
        var eerste =
                told.stream().filter(message -> client.equals(message.key())).toList();
        assertEquals(1, eerste.size());
        assertEquals(
                id, Contracts.verified(eerste.getFirst()).path("aanmelding").asText());
        assertFalse(eerste.getFirst().toString().contains(person.get("bsn").toString()));
        desk.get("/v1/clienten/" + client + "/historie")
                .body("soort", contains("ClientGeregistreerd", "ClientAangemeldBijDzb"));
    }

    @Test
    void een_ander_of_een_onbekende_wordt_niet_aangemeld() {
        var client = desk.client();
        Desk.of(Tokens.with("klantmanager").in("GM0613"))
                .post("/v1/clienten/" + client + "/aanmelding-dzb", Map.of())
                .statusCode(404);
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0597"))
                .post("/v1/clienten/" + client + "/aanmelding-dzb", Map.of())
                .statusCode(403);
        desk.post("/v1/clienten/" + UUID.randomUUID() + "/aanmelding-dzb", Map.of())
                .statusCode(404);
        desk.post("/v1/clienten/geen-kenmerk/aanmelding-dzb", Map.of()).statusCode(404);
    }
}
