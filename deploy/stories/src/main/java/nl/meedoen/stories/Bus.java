package nl.meedoen.stories;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to everything that travels, from now on. */
final class Bus implements AutoCloseable {
    private static final List<String> TOPICS = List.of(
            "meedoen.client.v1",
            "meedoen.subsidy.v1",
            "meedoen.noriskpolis.v1",
            "meedoen.naar-uwv.v1",
            "uwv.naar-meedoen.v1");

    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Thread listener;

    /**
     * An event that passed.
     *
     * @param arrived when it was read from the bus
     */
    record Passed(String type, String topic, String key, Instant written, Instant arrived) {}

    Bus(Suite suite, Consumer<Passed> watcher) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", suite.kafka(), "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        listener = Thread.ofPlatform().daemon().start(() -> {
            try (consumer) {
                while (open.get())
                    consumer.poll(Duration.ofMillis(50))
                            .forEach(message -> passed(message).forEach(watcher));
            }
        });
    }

    private static Stream<Passed> passed(ConsumerRecord<String, String> message) {
        var type = header(message, "ce_type");
        if (type.contains(".hartslag.")) return Stream.empty();
        return Stream.of(new Passed(
                type, message.topic(), message.key(), Instant.parse(header(message, "ce_time")), Instant.now()));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open.set(false);
        try {
            listener.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
