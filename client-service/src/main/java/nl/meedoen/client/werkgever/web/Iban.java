package nl.meedoen.client.werkgever.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** An account number whose country, length and check digits are right (ISO 13616). */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Iban.Check.class)
@interface Iban {
    String message() default "is geen geldig IBAN";

    String code() default "iban-ongeldig";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Iban, String> {
        @Override
        public boolean isValid(@Nullable String iban, ConstraintValidatorContext context) {
            return iban == null || IbanUtil.isValid(iban);
        }
    }
}
