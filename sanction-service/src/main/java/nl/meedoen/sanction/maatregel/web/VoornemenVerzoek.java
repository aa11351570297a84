package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.sanction.maatregel.VoornemenOpenen;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.jspecify.annotations.Nullable;

/**
 * Either a signal, which says whose conduct it was, which and when; or those three themselves.
 *
 * @param datum the day of the conduct
 * @param ingangsdatum the first day of the lowering
 */
@SignaalOfSchending
record VoornemenVerzoek(
        @Nullable UUID signaal,
        @Nullable UUID client,
        @Nullable Gedraging gedraging,
        @Nullable @PastOrPresent LocalDate datum,
        @NotNull LocalDate ingangsdatum) {

    VoornemenOpenen.Geopend geopendDoor(VoornemenOpenen openen) {
        if (signaal != null) return openen.naSignaal(signaal, ingangsdatum);
        if (client == null || gedraging == null || datum == null)
            throw new IllegalStateException("geweigerd door SignaalOfSchending");
        return openen.openen(client, null, new Schending(gedraging, datum), ingangsdatum);
    }
}
