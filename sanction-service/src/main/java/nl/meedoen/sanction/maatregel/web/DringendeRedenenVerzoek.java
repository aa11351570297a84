package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.sanction.wet.artikel18.DringendeRedenen;
import org.jspecify.annotations.Nullable;

/** What presses for less, and how much less: a lower percentage, fewer months or both. */
record DringendeRedenenVerzoek(
        @NotBlank @Size(max = 2000) String toelichting,

        @Nullable @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percentage,

        @Nullable @DecimalMin("1") @DecimalMax("3") Integer maanden) {

    DringendeRedenen dringendeRedenen() {
        return new DringendeRedenen(toelichting, percentage == null ? null : new Percentage(percentage), maanden);
    }
}
