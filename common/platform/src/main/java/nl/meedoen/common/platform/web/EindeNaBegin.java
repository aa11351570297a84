package nl.meedoen.common.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day does not lie before the first. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EindeNaBegin.Check.class)
public @interface EindeNaBegin {
    String message() default "ligt voor de ingangsdatum";

    String code() default "einde-voor-begin";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What runs from a first to a last day. */
    interface Looptijd {
        @Nullable
        LocalDate ingangsdatum();

        @Nullable
        LocalDate einddatum();
    }

    class Check implements ConstraintValidator<EindeNaBegin, Looptijd> {
        @Override
        public boolean isValid(Looptijd looptijd, ConstraintValidatorContext context) {
            var begin = looptijd.ingangsdatum();
            var einde = looptijd.einddatum();
            if (begin == null || einde == null || !einde.isBefore(begin)) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("einddatum")
                    .addConstraintViolation();
            return false;
        }
    }
}
