package nl.meedoen.common.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The other side of the bus, for tests: what a stranger sends us and what strangers see of us. */
public final class Bus {

    private static final Duration POLL = Duration.ofMillis(100);

    private Bus() {}

    /** Sends one message and returns when Kafka has it. */
    public static void send(String topic, String key, Map<String, String> headers, @Nullable String json) {
        send(List.of(with(headers, new ProducerRecord<>(topic, key, json))));
    }

    /** Sends the same empty message to the first partitions of a topic and returns when Kafka has them. */
    static void toEveryPartition(String topic, int partitions, Map<String, String> headers) {
        send(IntStream.range(0, partitions)
                .mapToObj(partition ->
                        with(headers, new ProducerRecord<String, @Nullable String>(topic, partition, "", "{}")))
                .toList());
    }

    private static ProducerRecord<String, @Nullable String> with(
            Map<String, String> headers, ProducerRecord<String, @Nullable String> message) {
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static void send(List<ProducerRecord<String, @Nullable String>> messages) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Engines.running().kafka());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var sent : messages.stream().map(producer::send).toList()) sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The first message on the topic, from its very beginning, that fits; fails when none comes in time. */
    public static Message await(String topic, Predicate<Message> fits, Duration timeout) {
        return all(topic, fits, 1, timeout).getFirst();
    }

    /** The first {@code count} messages that fit, in order of arrival; fails when they do not come in time. */
    public static List<Message> all(String topic, Predicate<Message> fits, int count, Duration timeout) {
        var found = new ArrayList<Message>();
        var deadline = System.nanoTime() + timeout.toNanos();
        try (var consumer = fromTheBeginning(topic)) {
            while (found.size() < count) {
                consumer.poll(POLL).forEach(record -> {
                    var message = Message.of(record);
                    if (fits.test(message)) {
                        found.add(message);
                    }
                });
                if (found.size() < count && System.nanoTime() > deadline) {
                    throw new AssertionError("%d of %d messages on %s within %s: %s"
                            .formatted(found.size(), count, topic, timeout, found));
                }
            }
        }
        return List.copyOf(found);
    }

    private static KafkaConsumer<String, String> fromTheBeginning(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Engines.running().kafka(), "enable.auto.commit", false);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
