package nl.meedoen.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class BrowserIT {
    private static final String STRANGER = "https://elders.example";

    @Test
    void a_page_of_a_listed_origin_may_read_the_answer() {
        var answer = Call.withToken("/v1/clienten")
                .header("Origin", World.LISTED_ORIGIN)
                .get();
        assertEquals(Optional.of(World.LISTED_ORIGIN), allowed(answer));
    }

    @Test
    void a_page_of_another_origin_may_not() {
        var answer = Call.withToken("/v1/clienten").header("Origin", STRANGER).get();
        assertEquals(Optional.empty(), allowed(answer));
    }

    @Test
    void a_browser_may_ask_first_without_a_token() {
        var answer = Call.to("/v1/ziekmeldingen")
                .header("Origin", World.LISTED_ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .send("OPTIONS");
        assertEquals(204, answer.statusCode());
        assertEquals(Optional.of(World.LISTED_ORIGIN), allowed(answer));
        assertTrue(answer.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElseThrow()
                .contains("Idempotency-Key"));
        Assert.standardHeaders(answer);
    }

    @Test
    void every_page_may_read_the_descriptions() {
        assertEquals(
                Optional.of("*"),
                allowed(Call.to("/v1/asyncapi.yaml").header("Origin", STRANGER).get()));
        assertEquals(
                Optional.of("*"),
                allowed(Call.to("/v1/openapi.json").header("Origin", STRANGER).get()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problemen", "/problemen/niet-gevonden"})
    void people_find_pages_in_dutch(String path) {
        var answer = Call.to(path).get();
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("<html lang=\"nl\">"));
        assertTrue(answer.body().indexOf("{{") < 0, "everything is filled in");
        Assert.standardHeaders(answer);
    }

    @Test
    void own_addresses_can_only_be_read() {
        var answer = Call.to("/problemen").send("DELETE");
        Assert.problem(405, "methode-niet-toegestaan", answer);
        assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElseThrow());
        assertTrue(Call.to("/").send("HEAD").body().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/health/live", "/q/metrics"})
    void the_gateways_own_health_is_its_own(String path) {
        var answer = Call.to(path).get();
        assertEquals(200, answer.statusCode());
        Assert.standardHeaders(answer);
    }

    private static Optional<String> allowed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }
}
