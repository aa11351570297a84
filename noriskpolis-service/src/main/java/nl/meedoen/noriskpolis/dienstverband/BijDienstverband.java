package nl.meedoen.noriskpolis.dienstverband;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import nl.meedoen.common.platform.persistence.Aggregate;

/** What belongs to one employment: of whom, with whom, in which municipality. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public abstract class BijDienstverband extends Aggregate {
    private UUID dienstverband;
    private UUID client;
    private UUID werkgever;
    private String gemeente;

    protected BijDienstverband() {}

    protected BijDienstverband(UUID id, UUID dienstverband, UUID client, UUID werkgever, String gemeente) {
        super(id);
        this.dienstverband = dienstverband;
        this.client = client;
        this.werkgever = werkgever;
        this.gemeente = gemeente;
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
