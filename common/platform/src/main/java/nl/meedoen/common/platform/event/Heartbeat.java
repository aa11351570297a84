package nl.meedoen.common.platform.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes a watermark to every partition of the service's topic. The rows are deleted in the transaction that inserts
 * them: the write-ahead log carries them to Kafka, the table stays clean.
 */
@ApplicationScoped
class Heartbeat {
    private final EntityManager database;
    private final String topic;
    private final String service;

    Heartbeat(
            EntityManager database,
            @ConfigProperty(name = "meedoen.topic") String topic,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.topic = topic;
        this.service = service;
    }

    @Scheduled(every = "{meedoen.heartbeat.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void beat() {
        database.createNativeQuery("""
                        insert into outbox (id, topic, key, type, subject, source, partition, payload)
                        select gen_random_uuid(), :topic, :service, :type, :service, :service, p, '{}'
                        from generate_series(0, :partitions - 1) p""")
                .setParameter("topic", topic)
                .setParameter("service", service)
                .setParameter("type", EventType.WATERMARK)
                .setParameter("partitions", Progress.PARTITIONS)
                .executeUpdate();
        database.createNativeQuery("delete from outbox where dag >= current_date - 1 and type = :type")
                .setParameter("type", EventType.WATERMARK)
                .executeUpdate();
    }
}
