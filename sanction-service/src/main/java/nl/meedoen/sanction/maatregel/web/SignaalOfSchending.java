package nl.meedoen.sanction.maatregel.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Objects;

/** A request names a signal and nothing that follows from it, or all that would. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SignaalOfSchending.Check.class)
@interface SignaalOfSchending {
    String message() default "is verplicht zonder signaal en volgt anders uit het signaal";

    String code() default "signaal-of-schending";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<SignaalOfSchending, VoornemenVerzoek> {
        @Override
        public boolean isValid(VoornemenVerzoek verzoek, ConstraintValidatorContext context) {
            var metSignaal = verzoek.signaal() != null;
            var velden = new LinkedHashMap<String, Object>();
            velden.put("client", verzoek.client());
            velden.put("gedraging", verzoek.gedraging());
            velden.put("datum", verzoek.datum());
            velden.values().removeIf(waarde -> Objects.nonNull(waarde) != metSignaal);
            context.disableDefaultConstraintViolation();
            velden.keySet()
                    .forEach(veld -> context.buildConstraintViolationWithTemplate(
                                    context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(veld)
                            .addConstraintViolation());
            return velden.isEmpty();
        }
    }
}
