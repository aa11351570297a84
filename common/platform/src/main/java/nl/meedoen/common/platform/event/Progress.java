package nl.meedoen.common.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How far this service is on each topic. A publisher writes a watermark to every partition each second; whoever has
 * handled it has handled everything that was committed before it.
 */
@ApplicationScoped
@Transactional
public class Progress {
    static final int PARTITIONS = 12;

    private final EntityManager database;

    Progress(EntityManager database) {
        this.database = database;
    }

    void advance(ConsumerRecord<String, String> watermark) {
        database.createNativeQuery("""
                        insert into bus_progress as p (topic, partition, until) values (:topic, :partition, :until)
                        on conflict (topic, partition) do update set until = greatest(p.until, excluded.until)""")
                .setParameter("topic", watermark.topic())
                .setParameter("partition", watermark.partition())
                .setParameter("until", EventDecoder.time(watermark))
                .executeUpdate();
    }

    /** Whether everything published on the topic before the moment is known here. */
    public boolean past(String topic, Instant moment) {
        return (Boolean) database.createNativeQuery("""
                        select count(*) = :partitions and coalesce(min(until) >= :moment, false)
                        from bus_progress where topic = :topic""", Boolean.class)
                .setParameter("partitions", PARTITIONS)
                .setParameter("moment", moment)
                .setParameter("topic", topic)
                .getSingleResult();
    }
}
