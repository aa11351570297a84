package nl.meedoen.noriskpolis.dienstverband;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandBeeindigd;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandGestart;
import nl.meedoen.noriskpolis.client.ClientEvent.DienstverbandGewijzigd;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of an employment. Its events arrive in order; one that was put aside and is replayed comes late,
 * and leads to the same all the same.
 */
@Entity
public class Dienstverband {
    @Id
    private UUID id;

    private String gemeente;
    private UUID client;
    private UUID werkgever;
    private LocalDate ingangsdatum;
    private @Nullable LocalDate einddatum;

    @ElementCollection
    @CollectionTable(name = "dienstverband_uren", joinColumns = @JoinColumn(name = "dienstverband"))
    @MapKeyColumn(name = "vanaf")
    @Column(name = "uren_per_week")
    private Map<LocalDate, BigDecimal> uren = new HashMap<>();

    protected Dienstverband() {}

    Dienstverband(UUID id) {
        this.id = id;
    }

    void volg(OverDienstverband event) {
        gemeente = event.gemeente();
        switch (event) {
            case DienstverbandGestart gestart -> {
                client = gestart.client();
                werkgever = gestart.werkgever();
                ingangsdatum = gestart.ingangsdatum();
                uren.putIfAbsent(gestart.ingangsdatum(), gestart.urenPerWeek());
                eindigtUiterlijk(gestart.einddatum());
            }
            case DienstverbandGewijzigd gewijzigd -> uren.put(gewijzigd.vanaf(), gewijzigd.urenPerWeek());
            case DienstverbandBeeindigd beeindigd -> eindigtUiterlijk(beeindigd.einddatum());
        }
    }

    /** An agreed end only ever moves forward. */
    private void eindigtUiterlijk(@Nullable LocalDate dag) {
        if (dag != null && (einddatum == null || dag.isBefore(einddatum))) einddatum = dag;
    }

    /** From the first day to the last. */
    public Periode periode() {
        return new Periode(ingangsdatum, einddatum);
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(ingangsdatum) && (einddatum == null || !dag.isAfter(einddatum));
    }

    /** Agreed hours a week on a day within the employment. */
    public BigDecimal urenOp(LocalDate dag) {
        return uren.entrySet().stream()
                .filter(vanaf -> !vanaf.getKey().isAfter(dag))
                .max(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .orElseGet(() -> uren.get(ingangsdatum));
    }

    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    /** The last day, where one is known. */
    public @Nullable LocalDate einddatum() {
        return einddatum;
    }

    public UUID id() {
        return id;
    }

    public String gemeente() {
        return gemeente;
    }

    public UUID client() {
        return client;
    }

    public UUID werkgever() {
        return werkgever;
    }
}
