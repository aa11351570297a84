package nl.meedoen.local.partners;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What Meedoen ever told UWV, from the very beginning, and what comes after. */
final class Postbox implements AutoCloseable {
    private static final String TOPIC = "meedoen.naar-uwv.v1";
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, String> consumer;
    private final Map<TopicPartition, Long> ends;

    /** @param op when Meedoen recorded it */
    record Received(NaarUwv message, Instant op) {}

    Postbox(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
    }

    /** What arrived, if anything. */
    List<Received> next() {
        var received = new ArrayList<Received>();
        for (var message : consumer.poll(POLL))
            Json.read(header(message, "ce_type"), message.value())
                    .ifPresent(known -> received.add(new Received(known, Instant.parse(header(message, "ce_time")))));
        return received;
    }

    /** Whether all that was there at the start has been read. */
    boolean caughtUp() {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
