package nl.meedoen.subsidy.terugvordering.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.subsidy.terugvordering.Zienswijze;
import nl.meedoen.subsidy.terugvordering.Zienswijze.Wijze;
import org.jspecify.annotations.Nullable;

/** @param tekst what the employer said; needed when it did */
record ZienswijzeVerzoek(
        @NotNull Wijze wijze,
        @NotNull @PastOrPresent LocalDate op,
        @Nullable @Size(max = 10000) String tekst) {

    Zienswijze zienswijze() {
        return new Zienswijze(wijze, op, tekst);
    }
}
