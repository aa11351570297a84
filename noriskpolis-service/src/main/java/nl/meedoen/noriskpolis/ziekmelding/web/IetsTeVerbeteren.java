package nl.meedoen.noriskpolis.ziekmelding.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A correction says what is right. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IetsTeVerbeteren.Check.class)
@interface IetsTeVerbeteren {
    String message() default "is verplicht, tenzij u eersteWerkdag of verwachteDuurDagen verbetert";

    String code() default "verplicht";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<IetsTeVerbeteren, Correctieverzoek> {
        @Override
        public boolean isValid(Correctieverzoek verzoek, ConstraintValidatorContext context) {
            if (verzoek.eersteZiektedag() != null
                    || verzoek.eersteWerkdag() != null
                    || verzoek.verwachteDuurDagen() != null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("eersteZiektedag")
                    .addConstraintViolation();
            return false;
        }
    }
}
