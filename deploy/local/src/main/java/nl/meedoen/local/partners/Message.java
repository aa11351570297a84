package nl.meedoen.local.partners;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A CloudEvent of a partner as it goes on the bus.
 *
 * @param key what keeps messages in order
 * @param value the data as JSON, to the letter
 */
public record Message(String topic, String key, UUID id, String type, Instant time, String value) {
    private static final String TYPE = "nl.participatiewet.%s.v1";
    /** A fictitious organisation number: twenty digits, assigned to nobody. */
    private static final String SOURCE = "urn:nld:oin:00000099000000002000:systeem:";

    /** The id follows from the content: the same answer has the same id, also when this stand-in was started again. */
    public static Message of(VanPartner event, Instant time) {
        var value = Json.write(event);
        var type = TYPE.formatted(Json.name(event.getClass()));
        var id = named(type + value);
        return new Message(event.topic(), event.sleutel(), id, type, time, value);
    }

    Message again() {
        return as(named("again " + id), type, value);
    }

    Message as(UUID otherId, String otherType, String otherValue) {
        return new Message(topic, key, otherId, otherType, time, otherValue);
    }

    ProducerRecord<String, String> toRecord() {
        var message = new ProducerRecord<>(topic, key, value);
        headers().forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", SOURCE + (topic.startsWith("dzb") ? "dzb" : "uwv"));
        headers.put("ce_type", type);
        headers.put("ce_subject", id.toString());
        headers.put("ce_time", time.toString());
        return headers;
    }

    static UUID named(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
