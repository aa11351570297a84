package nl.meedoen.subsidy.dienstverband;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Dienstbetrekking;
import org.jspecify.annotations.Nullable;

/** An employment as client-service told of it at its start; what changed since then are facts of its account. */
@Entity
public class Dienstverband {
    @Id
    private UUID id;

    private UUID client;
    private UUID werkgever;
    private String gemeente;
    private LocalDate geboortedatum;
    private LocalDate ingangsdatum;
    private @Nullable LocalDate einddatum;
    private BigDecimal urenPerWeek;
    private BigDecimal voltijdUrenPerWeek;

    @Enumerated(EnumType.STRING)
    private Dienstbetrekking.Soort soort;

    protected Dienstverband() {}

    public UUID id() {
        return id;
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

    public LocalDate geboortedatum() {
        return geboortedatum;
    }

    public Periode looptijd() {
        return new Periode(ingangsdatum, einddatum);
    }

    public Arbeidsduur arbeidsduur() {
        return new Arbeidsduur(urenPerWeek, voltijdUrenPerWeek);
    }

    public Dienstbetrekking.Soort soort() {
        return soort;
    }
}
