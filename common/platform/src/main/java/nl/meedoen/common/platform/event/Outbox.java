package nl.meedoen.common.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The only way out: a row in the caller's transaction, relayed to Kafka by Debezium. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {
    private static final String NUMBERED = """
            with numbered as (
                insert into outbox_sequence as s (subject, last) values (:subject, 1)
                on conflict (subject) do update set last = s.last + 1 returning last)
            insert into outbox (id, topic, key, type, subject, source, time, gemeente, sequence, payload, reden)
            select :id, :topic, :key, :type, :subject, :source, :time, :gemeente, last, cast(:payload as jsonb), :reden
            from numbered""";

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;
    private final String source;

    Outbox(
            EntityManager database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "meedoen.topic") String topic,
            @ConfigProperty(name = "meedoen.oin") String oin,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.topic = topic;
        this.source = "urn:nld:oin:" + oin + ":systeem:" + service;
    }

    /** Publishes what the aggregate raised, in the order it was raised. */
    public void publish(Aggregate aggregate) {
        aggregate.drain().forEach(this::publish);
    }

    public void publish(Event event) {
        insert(
                Ids.next(),
                event.topic().orElse(topic),
                event.key().toString(),
                event.type(),
                event.subject().toString(),
                event.gemeente(),
                toJson(event),
                null);
    }

    void deadLetter(String origin, String key, String subject, Object letter, String reason) {
        var type = EventType.of(letter.getClass());
        insert(Ids.next(), origin + ".dead-letter", key, type, subject, null, toJson(letter), reason);
    }

    private void insert(
            UUID id,
            String topic,
            String key,
            String type,
            String subject,
            @Nullable String gemeente,
            String payload,
            @Nullable String reden) {
        database.createNativeQuery(NUMBERED)
                .setParameter("id", id)
                .setParameter("topic", topic)
                .setParameter("key", key)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("source", source)
                .setParameter("time", clock.instant())
                .setParameter("gemeente", gemeente)
                .setParameter("payload", payload)
                .setParameter("reden", reden)
                .executeUpdate();
    }

    private String toJson(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
