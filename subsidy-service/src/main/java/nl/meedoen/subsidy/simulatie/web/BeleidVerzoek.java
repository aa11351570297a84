package nl.meedoen.subsidy.simulatie.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.beleid.Loonkostensubsidiebeleid.Werkgeverslastenlezing;
import nl.meedoen.common.beleid.Ziektebeleid.Ziekteregime;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.subsidy.simulatie.Beleidswijziging;
import org.jspecify.annotations.Nullable;

/** Other values of policy from a day on; percentages in whole and hundredths of a percent. */
record BeleidVerzoek(
        @NotNull LocalDate vanaf,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal werkgeverslasten,

        @Nullable Werkgeverslastenlezing werkgeverslastenlezing,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal ondergrens,

        @Nullable Ziekteregime ziekteregime) {

    Beleidswijziging wijziging() {
        return new Beleidswijziging(
                vanaf, percentage(werkgeverslasten), werkgeverslastenlezing, percentage(ondergrens), ziekteregime);
    }

    private static @Nullable Percentage percentage(@Nullable BigDecimal waarde) {
        return waarde == null ? null : new Percentage(waarde);
    }
}
