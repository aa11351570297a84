package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.meedoen.sanction.wet.artikel18.Afziengrond;
import org.jspecify.annotations.Nullable;

/** @param besluitdatum the day of the decision; today when absent */
record AfzieningVerzoek(
        @Nullable Afziengrond grond,
        @NotBlank @Size(max = 2000) String reden,
        @Nullable @PastOrPresent LocalDate besluitdatum) {

    Afziengrond afziengrond() {
        return grond == null ? Afziengrond.ANDERS : grond;
    }
}
