package nl.meedoen.sanction.signaal.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.sanction.wet.artikel18.Gedraging;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.jspecify.annotations.Nullable;

/** @param datum the day of the conduct */
record SignaalVerzoek(
        @NotNull UUID client,
        @NotNull Gedraging gedraging,
        @NotNull @PastOrPresent LocalDate datum,
        @Nullable @Size(max = 2000) @NietMedisch String toelichting) {

    Schending schending() {
        return new Schending(gedraging, datum);
    }
}
