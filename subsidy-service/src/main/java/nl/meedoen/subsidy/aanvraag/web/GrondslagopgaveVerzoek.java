package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.aanvraag.Grondslagopgave;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import org.jspecify.annotations.Nullable;

/**
 * What the amount is to rest on; every value may come later.
 *
 * @param functieloon full-time wage for the job, euro a month; needed up to 31-12-2016
 * @param vastgesteldOp the day the loonwaarde was determined or found not to be needed; {@code meetdatum} where absent
 */
record GrondslagopgaveVerzoek(
        Grondslaggegevens.@Nullable Soort soort,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable LocalDate meetdatum,
        @Nullable @Size(min = 1, max = 100) String instrument,
        @Nullable Geld functieloon,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal vakantiebijslagPercentage,

        @Nullable @PastOrPresent LocalDate vastgesteldOp) {

    Grondslagopgave opgave() {
        if (functieloon != null && !functieloon.positief())
            throw Refusal.invalid("grondslag.functieloon", "buiten-bereik", "moet hoger zijn dan nul");
        return new Grondslagopgave(
                soort,
                percentage == null ? null : new Percentage(percentage),
                meetdatum,
                instrument,
                functieloon,
                vakantiebijslagPercentage == null ? null : new Percentage(vakantiebijslagPercentage),
                vastgesteldOp);
    }
}
