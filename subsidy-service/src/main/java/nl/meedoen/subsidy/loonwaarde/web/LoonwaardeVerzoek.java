package nl.meedoen.subsidy.loonwaarde.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.loonwaarde.Opgave;
import nl.meedoen.subsidy.wet.artikel6.Loonwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A measurement. Either the percentage or the tasks.
 *
 * @param functieloon full-time wage for the job, euro a month; required up to 31-12-2016
 * @param vakantiebijslagPercentage holiday allowance owed to this person; the statutory 8 where it is absent
 */
record LoonwaardeVerzoek(
        @NotNull UUID dienstverband,
        @NotNull LocalDate meetdatum,
        @NotNull LocalDate geldigVanaf,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable @Size(min = 1, max = 50) List<TaakVerzoek> taken,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[A-Z][A-Z0-9_]*", message = "bestaat uit hoofdletters, cijfers en _")
        String instrument,

        @NotBlank @Size(max = 200) String deskundige,
        @Nullable Geld functieloon,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal vakantiebijslagPercentage) {
    Opgave opgave() {
        return new Opgave(
                dienstverband,
                geldigVanaf,
                meetdatum,
                instrument,
                deskundige,
                CorrectieVerzoek.uitkomst(percentage, taken),
                functieloon,
                vakantiebijslagPercentage == null
                        ? Loonwaarde.WETTELIJKE_VAKANTIEBIJSLAG
                        : new Percentage(vakantiebijslagPercentage));
    }
}
