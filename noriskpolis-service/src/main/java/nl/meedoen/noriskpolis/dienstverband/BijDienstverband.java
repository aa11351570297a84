package nl.meedoen.noriskpolis.dienstverband;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;

/** What belongs to one employment: of whom, with whom, in which municipality. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public abstract class BijDienstverband extends Aggregate {
    private UUID dienstverband;
    private UUID client;
    private UUID werkgever;
    private String gemeente;

    protected BijDienstverband() {}

    protected BijDienstverband(Dienstverband van) {
        super(Ids.next());
        dienstverband = van.id();
        client = van.client();
        werkgever = van.werkgever();
        gemeente = van.gemeente();
    }

    /** Of the same employment as another. */
    protected BijDienstverband(BijDienstverband ander) {
        super(Ids.next());
        dienstverband = ander.dienstverband;
        client = ander.client;
        werkgever = ander.werkgever;
        gemeente = ander.gemeente;
    }

    public UUID dienstverband() {
        return dienstverband;
    }

    public UUID client() {
        return client;
    }

    public UUID werkgever() {
        return werkgever;
    }

    public String gemeente() {
        return gemeente;
    }
}
