package nl.meedoen.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class ProxyIT {
    private static final int ALLOWED = 8 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "/v1/clienten, client",
        "/v1/clienten/1/dossier?geldigOp=2026-03-10, client",
        "/v1/jobcoaching, instrument",
        "/v1/loonkostensubsidies/1/stand?maand=2026-03, subsidy",
        "/v1/signalen, sanction",
        "/v1/ziekmeldingen/1, noriskpolis"
    })
    void the_first_word_finds_the_service_and_the_address_stays_as_it_is(String path, String service) {
        var answer = Call.withToken(path).get();
        Assert.standardHeaders(answer);
        var seen = Call.json(answer);
        assertEquals(service, seen.getString("service"));
        assertEquals(path, seen.getString("uri"));
    }

    @Test
    void what_the_caller_sends_goes_on_and_nothing_of_who_calls_is_added() {
        var token = World.token();
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var seen = Call.json(Call.to("/v1/clienten")
                .header("Authorization", "Bearer " + token)
                .header("traceparent", trace)
                .header("X-Request-Id", "vraag-1")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .get());
        var headers = seen.getJsonObject("headers");
        assertEquals("Bearer " + token, headers.getString("authorization"));
        assertEquals(trace, headers.getString("traceparent"));
        assertEquals("vraag-1", headers.getString("x-request-id"));
        assertEquals("api.meedoen.example", headers.getString("host"));
        assertFalse(headers.containsKey("forwarded"));
        assertFalse(headers.containsKey("x-forwarded-for"));
    }

    @Test
    void what_was_made_has_a_public_address() {
        var answer = Call.withToken("/v1/clienten").post("{}");
        assertEquals(201, answer.statusCode());
        assertEquals(
                World.PUBLIC + "/v1/clienten/1",
                answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void head_has_the_headers_and_no_body() {
        var answer = Call.withToken("/v1/clienten").send("HEAD");
        assertEquals(200, answer.statusCode());
        assertEquals("\"1\"", answer.headers().firstValue("ETag").orElseThrow());
        assertTrue(answer.body().isEmpty());
        Assert.standardHeaders(answer);
    }

    @Test
    void delete_after_delete_over_one_connection() {
        for (var i = 0; i < 50; i++) {
            var answer = Call.withToken("/v1/clienten/1").send("DELETE");
            assertEquals(204, answer.statusCode());
            Assert.standardHeaders(answer);
        }
    }

    @Test
    void a_large_answer_streams_through() {
        assertEquals(
                Upstream.LARGE,
                Call.withToken("/v1/clienten/groot").get().body().length());
    }

    @Test
    void a_body_up_to_the_limit_streams_through_with_or_without_a_length() {
        var body = new byte[ALLOWED];
        var promised = Call.withToken("/v1/clienten").send("POST", BodyPublishers.ofByteArray(body));
        assertEquals(ALLOWED, Call.json(promised).getLong("size"));
        var chunked = Call.withToken("/v1/clienten")
                .send("POST", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertEquals(ALLOWED, Call.json(chunked).getLong("size"));
    }

    @Test
    void a_slow_caller_is_not_a_silent_service() {
        var answer = Call.withToken("/v1/clienten")
                .send("POST", BodyPublishers.ofInputStream(() -> new SlowInput(4, Duration.ofMillis(900))));
        assertEquals(4, Call.json(answer).getLong("size"));
    }

    @Test
    void a_caller_that_asks_first_is_told_to_go_on() {
        var answer = Call.withToken("/v1/clienten").expectContinue().post("{}");
        assertEquals(201, answer.statusCode());
        assertFalse(Call.json(answer).getJsonObject("headers").containsKey("expect"));
    }

    @Test
    void a_larger_body_is_413_with_or_without_a_length() {
        var body = new byte[ALLOWED + 1];
        Assert.problem(
                413, "inhoud-te-groot", Call.withToken("/v1/clienten").send("POST", BodyPublishers.ofByteArray(body)));
        Assert.problem(
                413,
                "inhoud-te-groot",
                Call.withToken("/v1/clienten")
                        .send("POST", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/clienten/",
                "/v1/onbekend",
                "/v1",
                "/v2/clienten",
                "/onbekend",
                "/v1/clienten/../../q/openapi",
                "/v1/clienten/%2e%2e/%2e%2e/q/openapi",
                "/v1//clienten",
                "/q/onbekend",
                "/problemen/onbekend"
            })
    void an_address_that_does_not_exist_is_404(String path) {
        Assert.problem(404, "niet-gevonden", Call.withToken(path).get());
    }

    @Test
    void the_service_says_itself_what_may_not_be_done() {
        var answer = Call.withToken("/v1/clienten/alleen-lezen").send("PUT");
        assertEquals(405, answer.statusCode());
        assertEquals("GET", answer.headers().firstValue("Allow").orElseThrow());
        Assert.standardHeaders(answer);
    }

    @Test
    void a_service_that_is_away_is_503_and_comes_back() {
        World.upstream("noriskpolis").stop();
        try {
            var answer = Call.withToken("/v1/ziekmeldingen").get();
            Assert.problem(503, "dienst-niet-bereikbaar", answer);
            assertEquals("2", answer.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(200, Call.to("/q/health/ready").get().statusCode());
        } finally {
            World.upstream("noriskpolis").start();
        }
        assertEquals(200, Call.withToken("/v1/ziekmeldingen").get().statusCode());
    }

    @Test
    void a_service_that_dies_on_the_way_is_502() {
        Assert.problem(
                502,
                "dienst-weggevallen",
                Call.withToken("/v1/clienten/valt-weg").get());
    }

    @Test
    void a_service_that_stays_silent_is_504() {
        Assert.problem(
                504, "dienst-te-traag", Call.withToken("/v1/clienten/traag").get());
    }
}
