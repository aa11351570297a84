package nl.meedoen.local.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The dead letters of one topic, and the mark of how far they were sent once more. */
final class Letters implements AutoCloseable {

    private static final String GROUP = "replay";
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;

    Letters(String bootstrap, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                GROUP,
                "enable.auto.commit",
                false,
                "default.api.timeout.ms",
                10_000);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalArgumentException("There is no topic " + topic);
        }
        consumer.assign(partitions);
    }

    /** All letters that lie there now, from the very beginning. */
    List<ConsumerRecord<String, String>> all() {
        consumer.seekToBeginning(partitions);
        return untilEnd();
    }

    /** The letters after the mark. */
    List<ConsumerRecord<String, String>> unsent() {
        var marks = consumer.committed(Set.copyOf(partitions));
        for (var partition : partitions) {
            var mark = marks.get(partition);
            if (mark == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, mark);
            }
        }
        return untilEnd();
    }

    /** Moves the mark behind a letter. */
    void sent(ConsumerRecord<String, String> letter) {
        var partition = new TopicPartition(letter.topic(), letter.partition());
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
    }

    private List<ConsumerRecord<String, String>> untilEnd() {
        var ends = consumer.endOffsets(partitions);
        var found = new ArrayList<ConsumerRecord<String, String>>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            consumer.poll(POLL).forEach(found::add);
        }
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
