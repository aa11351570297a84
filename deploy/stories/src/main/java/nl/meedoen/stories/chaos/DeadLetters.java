package nl.meedoen.stories.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All that lies in the dead-letter topics of the whole suite. */
final class DeadLetters {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".dead-letter";

    private final String bootstrap;

    /**
     * @param topic the dead-letter topic
     * @param id the id of the message that was broken
     */
    record Letter(String topic, String id, String reden) {}

    DeadLetters(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    List<Letter> all() {
        var letters = new ArrayList<Letter>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().endsWith(SUFFIX))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L)))
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> letters.add(letter(message.topic(), message.value())));
        }
        return letters;
    }

    private static Letter letter(String topic, String value) {
        var letter = parse(value);
        return new Letter(
                topic,
                letter.at("/headers/ce_id").asText(),
                letter.path("reden").asText());
    }

    private static JsonNode parse(String value) {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
