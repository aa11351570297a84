package nl.meedoen.sanction.signaal.web;

import static nl.meedoen.sanction.Rest.als;
import static nl.meedoen.sanction.Rest.met;
import static nl.meedoen.sanction.Rest.published;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.sanction.Inwoners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "sanction"))
class SignaalIT {
    private final UUID client = Inwoners.metBijstandVanaf(LocalDate.of(2024, 2, 1));

    @ParameterizedTest
    @ValueSource(strings = {"klantmanager", "regisseur-werk", "handhaver"})
    void een_signaal_wordt_vastgelegd_en_gemeld(String rol) {
        var id = als(rol).body(signaal("Verscheen niet."))
                .post("/v1/signalen")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/signalen/"))
                .body("gemeente", equalTo("GM0597"))
                .extract()
                .path("id")
                .toString();

        var event = published("signaal-ontvangen", id);
        assertEquals(client.toString(), event.key());
        assertFalse(event.value().contains("Verscheen niet"), "what was written stays here");
    }

    @Test
    void alleen_de_handhaver_leest_signalen() {
        var id = als("klantmanager").body(signaal(null)).post("/v1/signalen").path("id");
        als("klantmanager", "regisseur-werk").get("/v1/signalen/" + id).then().statusCode(403);
        als("klantmanager").get("/v1/signalen").then().statusCode(403);
        als("handhaver")
                .get("/v1/signalen/" + id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"0\""))
                .body("datum", equalTo("2026-05-04"));
    }

    @Test
    void een_andere_gemeente_ziet_het_niet() {
        var id = als("handhaver").body(signaal(null)).post("/v1/signalen").path("id");
        met(Tokens.with("handhaver").in("GM0489"))
                .get("/v1/signalen/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void medische_tekst_wordt_geweigerd() {
        als("klantmanager")
                .body(signaal("Zegt ziek te zijn."))
                .post("/v1/signalen")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/medisch-gegeven-niet-toegestaan"))
                .body("fouten[0].veld", equalTo("toelichting"));
    }

    @Test
    void elk_fout_veld_wordt_genoemd() {
        als("klantmanager")
                .body("{\"client\":\"geen\",\"gedraging\":\"TE_LAAT\",\"datum\":\"2999-01-01\",\"ernst\":3}")
                .post("/v1/signalen")
                .then()
                .statusCode(400)
                .body("fouten.veld", hasItems("client", "gedraging", "datum", "ernst"));
    }

    private String signaal(String toelichting) {
        var tekst = toelichting == null ? "null" : "\"" + toelichting + "\"";
        return """
                {"client":"%s","gedraging":"ARBEID_NIET_AANVAARD","datum":"2026-05-04","toelichting":%s}""".formatted(client, tekst);
    }
}
