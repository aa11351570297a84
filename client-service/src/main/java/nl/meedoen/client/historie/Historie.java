package nl.meedoen.client.historie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;
import nl.meedoen.common.platform.security.Caller;

/** Every change of a record, kept beside it: what happened, who caused it and when. */
@ApplicationScoped
@Transactional
public class Historie {
    private final EntityManager database;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Historie(EntityManager database, Outbox outbox, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /** Publishes what the aggregate raised and keeps it as its history, by whoever is calling. */
    public void publish(Aggregate aggregate) {
        publish(aggregate, caller.sub());
    }

    /** @param door who caused it, for what nobody called for */
    public void publish(Aggregate aggregate, String door) {
        for (var event : aggregate.drain()) {
            outbox.publish(event);
            keep(event, door);
        }
    }

    /** The changes of one record, oldest first. */
    public List<Wijziging> van(UUID onderwerp) {
        return database.createNativeQuery("""
                        select soort, door, op, cast(gegevens as text) from wijziging
                        where onderwerp = :onderwerp order by id""", Tuple.class)
                .setParameter("onderwerp", onderwerp)
                .getResultStream()
                .map(row -> wijziging((Tuple) row))
                .toList();
    }

    private void keep(Event event, String door) {
        database.createNativeQuery("""
                        insert into wijziging (id, onderwerp, gemeente, soort, door, op, gegevens)
                        values (:id, :onderwerp, :gemeente, :soort, :door, :op, cast(:gegevens as jsonb))""")
                .setParameter("id", Ids.next())
                .setParameter("onderwerp", event.subject())
                .setParameter("gemeente", event.gemeente())
                .setParameter("soort", event.getClass().getSimpleName())
                .setParameter("door", door)
                .setParameter("op", clock.instant())
                .setParameter("gegevens", write(event))
                .executeUpdate();
    }

    private Wijziging wijziging(Tuple row) {
        try {
            return new Wijziging(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, Instant.class),
                    json.readTree(row.get(3, String.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
