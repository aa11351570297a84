package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.meedoen.subsidy.wet.awb4.Verdaging;
import org.jspecify.annotations.Nullable;

/**
 * @param tot the new last day of the decision
 * @param medegedeeldOp the day the applicant was told; today where it is absent
 */
record VerdagingVerzoek(
        @NotNull LocalDate tot, @Nullable @PastOrPresent LocalDate medegedeeldOp) {

    Verdaging verdaging(LocalDate vandaag) {
        return new Verdaging(medegedeeldOp == null ? vandaag : medegedeeldOp, tot);
    }
}
