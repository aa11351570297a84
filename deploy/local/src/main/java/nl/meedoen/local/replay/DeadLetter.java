package nl.meedoen.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was when nobody could understand it.
 *
 * @param id its CloudEvents id, or the letter's own where it had none
 * @param topic where it came from
 */
record DeadLetter(
        String id,
        String topic,
        String reden,
        Map<String, String> headers,
        @Nullable String key,
        @Nullable String value) {

    static final String SUFFIX = ".dead-letter";
    private static final String BASE64 = "base64";
    private static final ObjectMapper JSON = new ObjectMapper();

    static DeadLetter of(ConsumerRecord<String, String> record) {
        try {
            var letter = JSON.readTree(record.value());
            UnaryOperator<String> plain =
                    BASE64.equals(letter.path("codering").asText()) ? DeadLetter::decoded : UnaryOperator.identity();
            var headers = new LinkedHashMap<String, String>();
            letter.path("headers")
                    .properties()
                    .forEach(header -> headers.put(
                            plain.apply(header.getKey()),
                            plain.apply(header.getValue().asText())));
            return new DeadLetter(
                    headers.getOrDefault("ce_id", ownId(record)),
                    record.topic().substring(0, record.topic().length() - SUFFIX.length()),
                    letter.path("reden").asText(),
                    headers,
                    text(letter.path("key"), plain),
                    text(letter.path("value"), plain));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No dead letter at %s-%d@%d".formatted(record.topic(), record.partition(), record.offset()), e);
        }
    }

    DeadLetter repaired(String better) {
        return new DeadLetter(id, topic, reden, headers, key, better);
    }

    DeadLetter as(String type) {
        var better = new LinkedHashMap<>(headers);
        better.put("ce_type", type);
        return new DeadLetter(id, topic, reden, better, key, value);
    }

    /** The original message, to the letter. */
    ProducerRecord<String, String> original() {
        var record = new ProducerRecord<@Nullable String, @Nullable String>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static String ownId(ConsumerRecord<String, String> record) {
        var header = record.headers().lastHeader("ce_id");
        return header == null
                ? record.partition() + "@" + record.offset()
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(JsonNode node, UnaryOperator<String> plain) {
        return node.isNull() || node.isMissingNode() ? null : plain.apply(node.asText());
    }

    /** A letter with a character that a database does not keep is written this way. */
    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
