package nl.meedoen.sanction.client.messaging;

import static nl.meedoen.sanction.Rest.als;
import static nl.meedoen.sanction.Rest.met;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.sanction.Inwoners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "sanction"))
class ClientConsumerIT {
    @Inject
    TestClock clock;

    @AfterEach
    void back() {
        clock.comeBack();
    }

    @Test
    void wie_net_is_geregistreerd_is_binnen_het_wachten_bekend() {
        signaal(als("handhaver"), Inwoners.metBijstandVanaf(LocalDate.of(2024, 2, 1)))
                .statusCode(201);
    }

    @Test
    void wie_nog_niet_is_aangekomen_kan_onderweg_zijn() {
        clock.travelTo(Instant.now().plusSeconds(3600)); // later than all that was told
        signaal(als("handhaver"), UUID.randomUUID())
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problemen/client-nog-niet-bekend"));
    }

    @Test
    void wie_er_dan_nog_niet_is_bestaat_niet() {
        Inwoners.hartslag();
        clock.travelTo(Instant.now().minusSeconds(60));
        signaal(als("handhaver"), UUID.randomUUID())
                .statusCode(400)
                .body("type", endsWith("/problemen/client-onbekend"));
    }

    @Test
    void wie_verhuist_hoort_bij_de_nieuwe_gemeente() {
        var client = Inwoners.metBijstandVanaf(LocalDate.of(2024, 2, 1));
        Inwoners.verhuisdNaar(client, "GM0613");
        signaal(met(Tokens.with("handhaver").in("GM0613")), client)
                .statusCode(201)
                .body("gemeente", equalTo("GM0613"));
    }

    @Test
    void een_kapotte_vorm_gaat_naar_de_dode_letters_en_houdt_niets_op() {
        var client = UUID.randomUUID();
        Inwoners.onleesbaar(client);
        Inwoners.uitkeringBeeindigd(client, LocalDate.of(2026, 5, 31));
        signaal(als("handhaver"), client).statusCode(201);
        var letter = Bus.await(
                "meedoen.client.v1.dead-letter",
                message -> client.toString().equals(message.key()),
                Duration.ofSeconds(20));
        assertEquals("veld gemeente ontbreekt", letter.headers().get("reden"));
    }

    private static ValidatableResponse signaal(RequestSpecification caller, UUID client) {
        return caller.body("""
                        {"client":"%s","gedraging":"ARBEID_BELEMMERD","datum":"2026-05-04"}""".formatted(client)).post("/v1/signalen").then();
    }
}
