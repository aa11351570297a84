package nl.meedoen.subsidy.loonkostensubsidie.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.subsidy.loonkostensubsidie.Zienswijze;
import org.jspecify.annotations.Nullable;

/** @param vanaf the first day without right; absent to take it back altogether */
record IntrekkingVerzoek(
        @Nullable LocalDate vanaf,
        @NotNull @Size(min = 1, max = 500) String reden,
        @NotNull @Valid ZienswijzeVerzoek zienswijze) {

    record ZienswijzeVerzoek(
            Zienswijze.@NotNull Soort soort,
            @NotNull LocalDate op,
            @Nullable @Size(min = 1, max = 4000) String verslag) {

        Zienswijze zienswijze() {
            return new Zienswijze(soort, op, verslag);
        }
    }
}
