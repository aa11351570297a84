package nl.meedoen.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** One problem as the caller gets it (RFC 9457). */
public record Problem(ProblemType kind, String publicUrl, String detail, String instance) {
    public int status() {
        return kind.status();
    }

    /** The headers that belong to it; what may pass by itself says when to try again, in seconds. */
    public Map<String, String> headers() {
        return status() > 500
                ? Map.of("Content-Type", "application/problem+json", "Retry-After", "2")
                : Map.of("Content-Type", "application/problem+json");
    }

    public Buffer body() {
        return new JsonObject()
                .put("type", publicUrl + "/problemen/" + kind.naam())
                .put("title", kind.titel())
                .put("status", status())
                .put("detail", detail)
                .put("instance", instance)
                .toBuffer();
    }
}
