package nl.meedoen.subsidy.loonwaarde.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.loonwaarde.Opgave;
import org.jspecify.annotations.Nullable;

/** What the outcome should have been, and why it was not. Either the percentage or the tasks. */
record CorrectieVerzoek(
        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable @Size(min = 1, max = 50) List<TaakVerzoek> taken,
        @NotBlank @Size(max = 500) String reden) {

    Opgave.Uitkomst uitkomst() {
        return uitkomst(percentage, taken);
    }

    static Opgave.Uitkomst uitkomst(@Nullable BigDecimal percentage, @Nullable List<TaakVerzoek> taken) {
        return new Opgave.Uitkomst(
                percentage == null ? null : new Percentage(percentage),
                taken == null
                        ? List.of()
                        : taken.stream().map(TaakVerzoek::taak).toList());
    }
}
