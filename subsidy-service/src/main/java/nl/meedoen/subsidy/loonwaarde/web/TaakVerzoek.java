package nl.meedoen.subsidy.loonwaarde.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.wet.artikel6.Taak;

/** One measured task, all in percent. */
record TaakVerzoek(
        @NotBlank @Size(max = 200) String naam,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal aandeel,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal tempo,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal kwaliteit,

        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal inzetbaarheid) {

    Taak taak() {
        return new Taak(
                naam,
                new Percentage(aandeel),
                new Percentage(tempo),
                new Percentage(kwaliteit),
                new Percentage(inzetbaarheid));
    }
}
