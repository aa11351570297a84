package nl.meedoen.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class OpenApiIT {
    private static final List<String> SERVICES = List.of("client", "instrument", "subsidy", "sanction", "noriskpolis");

    @Test
    void the_description_comes_when_the_last_service_is_ready_and_stays() {
        for (var service : SERVICES) {
            Assert.problem(503, "nog-niet-gereed", Call.to("/v1/openapi.json").get());
            World.upstream(service).ready(true);
        }
        var answer = Call.to("/v1/openapi.json").get();
        assertEquals(200, answer.statusCode());
        Assert.standardHeaders(answer);
        whole(Call.json(answer));

        World.upstream("client").ready(false);
        assertEquals(200, Call.to("/v1/openapi.json").get().statusCode());
    }

    @Test
    void the_description_of_the_events_holds_its_schemas() {
        var answer = Call.to("/v1/asyncapi.yaml").get();
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("asyncapi: 3."));
        assertTrue(answer.body().contains("#/components/schemas/ZiekmeldingOntvangen"));
        assertTrue(answer.body().indexOf("schemas/ziekmelding-ontvangen") < 0);
    }

    private static void whole(JsonObject document) {
        assertEquals(
                World.PUBLIC + "/v1",
                document.getJsonArray("servers").getJsonObject(0).getString("url"));
        assertTrue(document.getJsonObject("info")
                .getJsonObject("contact")
                .fieldNames()
                .containsAll(Set.of("name", "url", "email")));
        var paths = document.getJsonObject("paths");
        assertEquals(
                Set.of(
                        "/openapi.json",
                        "/asyncapi.yaml",
                        "/clienten",
                        "/voorzieningen",
                        "/loonkostensubsidies",
                        "/maatregelen",
                        "/ziekmeldingen"),
                paths.fieldNames());
        for (var path : paths.fieldNames())
            for (var operation : paths.getJsonObject(path)) {
                var responses = ((JsonObject) operation.getValue()).getJsonObject("responses");
                for (var status : responses.fieldNames())
                    assertAnswer(document, responses.getJsonObject(status), status);
            }
        assertNotNull(paths.getJsonObject("/clienten")
                .getJsonObject("post")
                .getJsonObject("responses")
                .getJsonObject("400"));
    }

    private static void assertAnswer(JsonObject document, JsonObject response, String status) {
        var reference = response.getString("$ref");
        var answer = reference == null
                ? response
                : document.getJsonObject("components")
                        .getJsonObject("responses")
                        .getJsonObject(reference.substring(reference.lastIndexOf('/') + 1));
        assertTrue(answer.getJsonObject("headers").containsKey("API-Version"), status);
        if (status.compareTo("400") >= 0)
            assertTrue(answer.getJsonObject("content").containsKey("application/problem+json"), status);
    }
}
