package nl.meedoen.sanction.client;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A benefit from its first up to and including its last day; open-ended while it runs. */
@Embeddable
record Uitkering(
        @Enumerated(EnumType.STRING) Uitkeringssoort soort,
        LocalDate ingangsdatum,
        @Nullable LocalDate einddatum) {

    boolean loopt() {
        return einddatum == null;
    }

    Uitkering tot(LocalDate laatsteDag) {
        return new Uitkering(soort, ingangsdatum, laatsteDag);
    }

    boolean isBijstandOp(LocalDate dag) {
        return soort.isBijstand() && !dag.isBefore(ingangsdatum) && (einddatum == null || !dag.isAfter(einddatum));
    }
}
