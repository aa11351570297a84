package nl.meedoen.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What must hold for answers. */
final class Assert {
    private static final Map<String, String> ALWAYS = Map.of(
            "API-Version", "1.0.0",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "frame-ancestors 'none'",
            "Strict-Transport-Security", "max-age=31536000",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private Assert() {}

    static void problem(int status, String naam, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        var problem = Call.json(response);
        assertEquals(World.PUBLIC + "/problemen/" + naam, problem.getString("type"));
        assertEquals(status, problem.getInteger("status"));
        assertFalse(problem.getString("title").isBlank());
        assertFalse(problem.getString("detail").isBlank());
        assertEquals(response.uri().getRawPath(), problem.getString("instance"));
        standardHeaders(response);
    }

    static void standardHeaders(HttpResponse<?> response) {
        ALWAYS.forEach(
                (name, value) -> assertEquals(List.of(value), response.headers().allValues(name), name));
        assertEquals(1, response.headers().allValues("X-Request-Id").size());
    }
}
