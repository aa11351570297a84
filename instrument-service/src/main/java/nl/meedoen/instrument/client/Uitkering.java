package nl.meedoen.instrument.client;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A benefit from its first up to and including its last day; open-ended while it runs. */
@Embeddable
public record Uitkering(
        @Enumerated(EnumType.STRING) Soort soort,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum) {

    /** Kinds of benefit, as client-service names them. */
    public enum Soort {
        PARTICIPATIEWET,
        IOAW,
        IOAZ,
        BBZ,
        GEEN
    }

    boolean loopt() {
        return einddatum == null;
    }

    boolean looptOp(LocalDate dag) {
        return !dag.isBefore(ingangsdatum) && (einddatum == null || !dag.isAfter(einddatum));
    }

    Uitkering tot(LocalDate laatsteDag) {
        return new Uitkering(soort, ingangsdatum, laatsteDag);
    }
}
