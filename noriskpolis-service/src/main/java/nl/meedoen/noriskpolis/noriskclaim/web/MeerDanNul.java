package nl.meedoen.noriskpolis.noriskclaim.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meedoen.common.law.Geld;
import org.jspecify.annotations.Nullable;

/** An amount of at least a cent. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MeerDanNul.Check.class)
@interface MeerDanNul {
    String message() default "moet meer dan 0 zijn";

    String code() default "buiten-bereik";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<MeerDanNul, Geld> {
        @Override
        public boolean isValid(@Nullable Geld bedrag, ConstraintValidatorContext context) {
            return bedrag == null || bedrag.positief();
        }
    }
}
