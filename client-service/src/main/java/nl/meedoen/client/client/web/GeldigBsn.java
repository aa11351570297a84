package nl.meedoen.client.client.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meedoen.common.law.Bsn;
import org.jspecify.annotations.Nullable;

/** Nine digits that pass the test of eleven. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = GeldigBsn.Check.class)
@interface GeldigBsn {
    String message() default "voldoet niet aan de elfproef";

    String code() default "bsn-ongeldig";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<GeldigBsn, String> {
        @Override
        public boolean isValid(@Nullable String bsn, ConstraintValidatorContext context) {
            return bsn == null || Bsn.isGeldig(bsn);
        }
    }
}
