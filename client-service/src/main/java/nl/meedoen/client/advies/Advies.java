package nl.meedoen.client.advies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.client.client.Client;
import nl.meedoen.common.platform.persistence.Aggregate;
import nl.meedoen.common.platform.persistence.Ids;

/** UWV's advice on sheltered work, asked for before the municipality decides (Participatiewet article 10b). */
@Entity
@Table(name = "uwv_advies")
public class Advies extends Aggregate {
    private UUID client;
    private String gemeente;
    private LocalDate adviesdatum;

    @Enumerated(EnumType.STRING)
    private Strekking advies;

    public enum Strekking {
        POSITIEF,
        NEGATIEF
    }

    protected Advies() {}

    Advies(Client client, Strekking advies, LocalDate adviesdatum) {
        super(Ids.next());
        this.client = client.id();
        this.gemeente = client.gemeente();
        this.advies = advies;
        this.adviesdatum = adviesdatum;
    }

    /** UWV words the advice of that day anew. */
    void luidt(Strekking nieuw) {
        advies = nieuw;
    }

    public UUID client() {
        return client;
    }

    public String gemeente() {
        return gemeente;
    }

    public Strekking advies() {
        return advies;
    }

    public LocalDate adviesdatum() {
        return adviesdatum;
    }
}
