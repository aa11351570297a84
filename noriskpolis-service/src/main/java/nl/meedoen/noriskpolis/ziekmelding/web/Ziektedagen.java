package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Days of sickness that can be expected: at least one, at most two years of weeks. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Min(1)
@Max(728)
@interface Ziektedagen {
    String message() default "moet tussen 1 en 728 dagen liggen";

    String code() default "buiten-bereik";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
