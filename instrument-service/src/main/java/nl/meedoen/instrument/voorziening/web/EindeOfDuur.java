package nl.meedoen.instrument.voorziening.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request says when it ends or how long it lasts, and not both. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EindeOfDuur.Check.class)
@interface EindeOfDuur {
    String message() default "is verplicht zonder duurMaanden, en mag er niet naast staan";

    String code() default "einde-of-duur";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<EindeOfDuur, VoorzieningVerzoek> {
        @Override
        public boolean isValid(VoorzieningVerzoek verzoek, ConstraintValidatorContext context) {
            if ((verzoek.einddatum() == null) != (verzoek.duurMaanden() == null)) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("einddatum")
                    .addConstraintViolation();
            return false;
        }
    }
}
