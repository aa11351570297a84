package nl.meedoen.common.testing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lay on the bus.
 *
 * @param key null where the sender gave none
 * @param headers header values as text; a header without a value is left out
 * @param value null for a tombstone
 */
public record Message(
        String topic,
        int partition,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String value) {

    /** The CloudEvents type; empty when the message has none. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    /** The CloudEvents subject; empty when the message has none. */
    public String subject() {
        return headers.getOrDefault("ce_subject", "");
    }

    static Message of(ConsumerRecord<String, String> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return new Message(record.topic(), record.partition(), record.key(), Map.copyOf(headers), record.value());
    }
}
