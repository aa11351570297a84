package nl.meedoen.noriskpolis.indicatie;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.noriskpolis.client.ClientEvent.IndicatieVastgesteld;
import org.jspecify.annotations.Nullable;

/** That an inhabitant belongs to a target group, as client-service told it. */
@Entity
public class Indicatie {
    @Id
    private UUID id;

    private UUID client;
    private String gemeente;
    private String soort;
    private LocalDate ingangsdatum;
    private @Nullable LocalDate einddatum;

    protected Indicatie() {}

    Indicatie(UUID id) {
        this.id = id;
    }

    void volg(IndicatieVastgesteld event) {
        client = event.client();
        gemeente = event.gemeente();
        soort = event.soort();
        ingangsdatum = event.ingangsdatum();
        einddatum = event.einddatum();
    }

    public String soort() {
        return soort;
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    /** The last day, where one is known. */
    public @Nullable LocalDate einddatum() {
        return einddatum;
    }
}
