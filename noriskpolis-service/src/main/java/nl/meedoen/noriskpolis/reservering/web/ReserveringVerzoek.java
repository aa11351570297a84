package nl.meedoen.noriskpolis.reservering.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.wet.bijlage4.Raming;

/**
 * @param verwachteZiektedagen days of benefit, of all reports together
 * @param dagloon euro a day, on average
 * @param uitkeringspercentage percent of the daily wage that UWV pays
 */
record ReserveringVerzoek(
        @NotNull @Pattern(regexp = "GM\\d{4}") String gemeente,
        @NotNull @DecimalMin("2015") @DecimalMax("2100") Integer jaar,
        @NotNull @DecimalMin("0") @DecimalMax("100000") Integer verwachteMeldingen,
        @NotNull @DecimalMin("0") @DecimalMax("1000000") Integer verwachteZiektedagen,
        @NotNull Geld dagloon,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal uitkeringspercentage) {

    /** @throws Refusal 400 for a daily wage below zero */
    Raming raming() {
        if (dagloon.negatief()) throw Refusal.invalid("dagloon", "buiten-bereik", "mag niet onder nul liggen");
        return new Raming(verwachteMeldingen, verwachteZiektedagen, dagloon, new Percentage(uitkeringspercentage));
    }
}
