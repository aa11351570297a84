package nl.meedoen.subsidy.loonkostensubsidie;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for a subsidy.
 *
 * @param ingangsdatum first day asked for
 * @param aanvraagdatum the date by which request terms are judged
 * @param vooronderzoek what a request was examined on beforehand; absent where request and decision are one
 */
public record Verzoek(
        UUID dienstverband,
        LocalDate ingangsdatum,
        LocalDate aanvraagdatum,
        Grondslaggegevens grondslag,
        @Nullable Vooronderzoek vooronderzoek) {

    public Verzoek(UUID dienstverband, LocalDate ingangsdatum, LocalDate aanvraagdatum, Grondslaggegevens grondslag) {
        this(dienstverband, ingangsdatum, aanvraagdatum, grondslag, null);
    }
}
