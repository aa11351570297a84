package nl.meedoen.common.platform.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.platform.event.Event;

/** The aggregate is the entity: it guards its own transitions and raises the events that tell of them. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public abstract class Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    @Transient
    private final List<Event> raised = new ArrayList<>();

    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** The version a caller saw; its entity tag. */
    public long versie() {
        return versie;
    }

    protected void raise(Event event) {
        raised.add(event);
    }

    /** The events raised since the last call, for the outbox. */
    public List<Event> drain() {
        var events = List.copyOf(raised);
        raised.clear();
        return events;
    }
}
