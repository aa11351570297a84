package nl.meedoen.sanction.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    public Client(UUID id, String gemeente) {
        this.id = id;
        this.gemeente = gemeente;
    }

    public void verhuisdNaar(String andereGemeente) {
        gemeente = andereGemeente;
    }

    public void uitkeringGestart(Uitkeringssoort soort, LocalDate ingangsdatum) {
        uitkeringen.add(new Uitkering(soort, ingangsdatum, null));
    }

    public void uitkeringBeeindigd(LocalDate einddatum) {
        uitkeringen.replaceAll(uitkering -> uitkering.loopt() ? uitkering.tot(einddatum) : uitkering);
    }

    boolean heeftBijstandOp(LocalDate dag) {
        return uitkeringen.stream().anyMatch(uitkering -> uitkering.isBijstandOp(dag));
    }

    public UUID id() {
        return id;
    }

    public String gemeente() {
        return gemeente;
    }
}
