package nl.meedoen.common.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Another service as seen from the bus: {@code Publisher.on("meedoen.client.v1").in("GM0597").says(…)}.
 *
 * @param gemeente the municipality in the header
 */
public record Publisher(String topic, String gemeente) {

    public static Publisher on(String topic) {
        return new Publisher(topic, "GM0597");
    }

    public Publisher in(String other) {
        return new Publisher(topic, other);
    }

    /** Publishes an event and gives its id. */
    public UUID says(String event, String key, JsonNode data) {
        var id = UUID.randomUUID();
        says(id, event, key, data.toString());
        return id;
    }

    /** Publishes under an id of choice, so that it can be said twice; the value goes out to the letter. */
    public void says(UUID id, String event, String key, String value) {
        Bus.send(topic, key, headers(id, event), value);
    }

    private Map<String, String> headers(UUID id, String event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", "nl.participatiewet." + event + ".v1");
        headers.put("ce_source", "urn:nld:oin:00000001234567890000:systeem:test");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_gemeente", gemeente);
        return headers;
    }
}
