package nl.meedoen.subsidy.loonkostensubsidie.web;

import static nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens.Soort.FORFAITAIR;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.subsidy.loonkostensubsidie.Grondslaggegevens;
import org.jspecify.annotations.Nullable;

/**
 * What the amount is to rest on.
 *
 * @param functieloon full-time wage for the job, euro a month; required up to 31-12-2016
 */
record GrondslagVerzoek(
        Grondslaggegevens.@NotNull Soort soort,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable LocalDate meetdatum,
        @Nullable @Size(min = 1, max = 100) String instrument,
        @Nullable Geld functieloon,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal vakantiebijslagPercentage) {
    private static final LocalDate LAATSTE_DAG_FUNCTIELOON = LocalDate.of(2016, 12, 31);
    private static final Percentage WETTELIJK = Percentage.van(8);

    Grondslaggegevens gegevens(LocalDate ingangsdatum) {
        var vakantiebijslag = vakantiebijslagPercentage == null ? WETTELIJK : new Percentage(vakantiebijslagPercentage);
        if (soort == FORFAITAIR) return new Grondslaggegevens(soort, null, null, null, null, vakantiebijslag);
        if (percentage == null)
            throw Refusal.invalid("grondslag.percentage", "loonwaarde-ontbreekt", "is verplicht bij LOONWAARDE");
        if (functieloon == null && !ingangsdatum.isAfter(LAATSTE_DAG_FUNCTIELOON))
            throw Refusal.invalid("grondslag.functieloon", "verplicht", "is verplicht tot en met 31 december 2016");
        if (functieloon != null && !functieloon.positief())
            throw Refusal.invalid("grondslag.functieloon", "buiten-bereik", "moet hoger zijn dan nul");
        return new Grondslaggegevens(
                soort, new Percentage(percentage), meetdatum, instrument, functieloon, vakantiebijslag);
    }
}
