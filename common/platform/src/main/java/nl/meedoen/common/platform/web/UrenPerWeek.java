package nl.meedoen.common.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hours a week: more than 0, at most 60, with at most two decimals. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UrenPerWeek.Check.class)
public @interface UrenPerWeek {
    String message() default "moet meer dan 0 en hoogstens 60 uur zijn, met hoogstens twee decimalen";

    String code() default "uren-ongeldig";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<UrenPerWeek, BigDecimal> {
        private static final BigDecimal MAXIMUM = BigDecimal.valueOf(60);

        @Override
        public boolean isValid(@Nullable BigDecimal uren, ConstraintValidatorContext context) {
            return uren == null
                    || (uren.signum() > 0
                            && uren.compareTo(MAXIMUM) <= 0
                            && uren.stripTrailingZeros().scale() <= 2);
        }
    }
}
