package nl.meedoen.noriskpolis.persoon;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A client, by the mark of the BSN. */
@Entity
class Persoon {
    @Id
    private UUID client;

    private String gemeente;
    private String bsnKenmerk;

    protected Persoon() {}

    Persoon(UUID client) {
        this.client = client;
    }

    void heeft(String kenmerk, String inGemeente) {
        bsnKenmerk = kenmerk;
        gemeente = inGemeente;
    }
}
