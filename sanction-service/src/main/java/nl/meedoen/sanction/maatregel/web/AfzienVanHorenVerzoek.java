package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.meedoen.sanction.wet.awb4.AfzienVanHoren;
import nl.meedoen.sanction.wet.awb4.Horen;

record AfzienVanHorenVerzoek(
        @NotNull AfzienVanHoren grond,
        @NotBlank @Size(max = 2000) String reden) {

    Horen.Nagelaten nagelaten() {
        return new Horen.Nagelaten(grond, reden);
    }
}
