package nl.meedoen.noriskpolis.werkgever;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An employer, by the number under which it pays wage tax. */
@Entity
class Werkgever {
    @Id
    private UUID id;

    private String loonheffingennummer;

    protected Werkgever() {}

    Werkgever(UUID id) {
        this.id = id;
    }

    void heeft(String nummer) {
        loonheffingennummer = nummer;
    }
}
