package nl.meedoen.subsidy.aanvraag.web;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param gevraagdOp the day the applicant was asked; today where it is absent
 * @param uiterlijk the last day to complete the request; by the policy of the municipality where it is absent
 */
record HersteltermijnVerzoek(
        @Nullable @PastOrPresent LocalDate gevraagdOp,
        @Nullable LocalDate uiterlijk) {}
