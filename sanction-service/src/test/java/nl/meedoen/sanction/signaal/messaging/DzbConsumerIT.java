package nl.meedoen.sanction.signaal.messaging;

import static nl.meedoen.sanction.Rest.als;
import static nl.meedoen.sanction.Rest.published;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.sanction.Inwoners;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "sanction"))
class DzbConsumerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String GEMELD = "niet-meewerken-gemeld";
    private static final Publisher DZB = Publisher.on("dzb.naar-meedoen.v1");

    @Test
    void een_melding_van_dzb_wordt_een_keer_een_signaal() {
        var client = known();
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 3; keer++)
            DZB.says(id, GEMELD, client.toString(), melding(client).toString());
        DZB.says(GEMELD, client.toString(), melding(client).put("gedraging", "ARBEID_BELEMMERD"));
        assertEquals(
                List.of("VOORZIENING_NIET_GEBRUIKT", "ARBEID_BELEMMERD"),
                signalen(client, 2).stream()
                        .map(message ->
                                Contracts.verified(message).path("gedraging").asText())
                        .toList());
        als("handhaver")
                .get("/v1/signalen/" + signalen(client, 1).getFirst().subject())
                .then()
                .statusCode(200)
                .body("client", equalTo(client.toString()))
                .body("gemeente", equalTo("GM0597"))
                .body("datum", equalTo("2026-05-04"))
                .body("toelichting", nullValue());
    }

    @Test
    void wie_onbekend_is_wacht_bij_de_dode_brieven_en_lukt_zodra_hij_bekend_is() {
        var client = UUID.randomUUID();
        var id = UUID.randomUUID();
        DZB.says(id, GEMELD, client.toString(), melding(client).toString());
        assertEquals("cliënt " + client + " is onbekend", reden(client));
        Inwoners.metBijstandVanaf(client, LocalDate.of(2024, 2, 1));
        awaitKnown(client);
        DZB.says(id, GEMELD, client.toString(), melding(client).toString());
        published("signaal-ontvangen", signalen(client, 1).getFirst().subject());
    }

    @Test
    void een_dag_die_nog_komt_is_een_dode_brief() {
        var client = known();
        DZB.says(GEMELD, client.toString(), melding(client).put("datum", "2099-01-01"));
        assertEquals("datum ligt in de toekomst", reden(client));
    }

    private static UUID known() {
        var client = Inwoners.metBijstandVanaf(LocalDate.of(2024, 2, 1));
        awaitKnown(client);
        return client;
    }

    /** A signal at the desk waits until the person has arrived. */
    private static void awaitKnown(UUID client) {
        als("handhaver").body("""
                        {"client":"%s","gedraging":"NIET_BEREID_TE_REIZEN","datum":"2026-05-04"}""".formatted(client)).post("/v1/signalen").then().statusCode(201);
    }

    private static List<Message> signalen(UUID client, int count) {
        return Bus.all(
                "meedoen.sanction.v1",
                message -> client.toString().equals(message.key())
                        && !String.valueOf(message.value()).contains("NIET_BEREID_TE_REIZEN"),
                count,
                PATIENCE);
    }

    private static String reden(UUID client) {
        return Bus.await(
                        "dzb.naar-meedoen.v1.dead-letter",
                        message -> client.toString().equals(message.key()),
                        PATIENCE)
                .headers()
                .get("reden");
    }

    private static ObjectNode melding(UUID client) {
        return Contracts.example(GEMELD).put("client", client.toString());
    }
}
