package nl.meedoen.instrument.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service knows of a person: the municipality, and when there was benefit. Kept by client-service's events. */
@Entity
public class Client {
    @Id
    private UUID id;

    private String gemeente;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "uitkering", joinColumns = @JoinColumn(name = "client"))
    private List<Uitkering> uitkeringen = new ArrayList<>();

    protected Client() {}

    Client(UUID id, String gemeente) {
        this.id = id;
        this.gemeente = gemeente;
    }

    public void verhuisdNaar(String andereGemeente) {
        gemeente = andereGemeente;
    }

    void uitkeringGestart(Uitkering.Soort soort, LocalDate ingangsdatum) {
        uitkeringen.add(new Uitkering(soort, ingangsdatum, null));
    }

    void uitkeringBeeindigd(LocalDate einddatum) {
        uitkeringen.replaceAll(uitkering -> uitkering.loopt() ? uitkering.tot(einddatum) : uitkering);
    }

    /** The benefit that runs on the day. */
    public Optional<Uitkering.Soort> uitkeringOp(LocalDate dag) {
        return uitkeringen.stream()
                .filter(uitkering -> uitkering.looptOp(dag))
                .map(Uitkering::soort)
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String gemeente() {
        return gemeente;
    }
}
