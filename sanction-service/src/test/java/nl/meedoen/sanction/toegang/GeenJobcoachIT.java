package nl.meedoen.sanction.toegang;

import static io.restassured.RestAssured.given;
import static nl.meedoen.sanction.Rest.als;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.testing.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "sanction"))
class GeenJobcoachIT {

    @Test
    void een_jobcoach_heeft_nergens_toegang_welke_rollen_het_token_ook_nog_draagt() {
        Map<String, Map<String, ?>> paths =
                given().get("/q/openapi?format=json").path("paths");
        assertTrue(paths.containsKey("/v1/signalen") && paths.containsKey("/v1/maatregelen/{id}/oplegging"));
        paths.forEach((path, methods) -> methods.keySet()
                .forEach(method ->
                        refused(method, path.replace("{id}", UUID.randomUUID().toString()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/maatregelen/geen-kenmerk", "/v1/bestaat-niet", "/v1/signalen/", "/v1"})
    void ook_niet_op_adressen_die_er_niet_zijn(String path) {
        refused("get", path);
        als("handhaver").get(path).then().statusCode(404);
    }

    @Test
    void wie_geen_token_heeft_is_geen_jobcoach_maar_wel_onbekend() {
        given().get("/v1/maatregelen").then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("a.b.c").get("/v1/maatregelen").then().statusCode(401);
    }

    private static void refused(String method, String path) {
        als("jobcoach", "handhaver", "klantmanager", "regisseur-werk")
                .body("{}")
                .request(Method.valueOf(method.toUpperCase(Locale.ROOT)), path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", endsWith("/problemen/geen-toegang"));
    }
}
