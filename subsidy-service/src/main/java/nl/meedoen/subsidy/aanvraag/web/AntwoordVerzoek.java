package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.meedoen.subsidy.wet.artikel10c.Antwoord;
import org.jspecify.annotations.Nullable;

/** @param motivering why, in terms of work: no diagnosis and no name of an illness */
record AntwoordVerzoek(
        @NotNull Boolean voldaan,
        @NotBlank @Size(max = 2000) String motivering) {

    static @Nullable Antwoord antwoord(@Nullable AntwoordVerzoek verzoek) {
        return verzoek == null ? null : new Antwoord(verzoek.voldaan, verzoek.motivering);
    }
}
