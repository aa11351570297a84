package nl.meedoen.client.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The benefit a person lives on.
 *
 * @param ingangsdatum first day; absent only for {@link Soort#GEEN}
 * @param einddatum last day; absent while it runs
 */
@Embeddable
public record Uitkering(
        @Enumerated(EnumType.STRING) @Column(name = "uitkering_soort")
        Soort soort,

        @Column(name = "uitkering_ingangsdatum") @Nullable LocalDate ingangsdatum,
        @Column(name = "uitkering_einddatum") @Nullable LocalDate einddatum) {

    public enum Soort {
        PARTICIPATIEWET,
        IOAW,
        IOAZ,
        BBZ,
        GEEN
    }

    static Uitkering geen() {
        return new Uitkering(Soort.GEEN, null, null);
    }

    boolean loopt() {
        return soort != Soort.GEEN && einddatum == null;
    }
}
