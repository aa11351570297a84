package nl.meedoen.sanction.signaal.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that does not speak of somebody's health: whoever reports conduct is no doctor, and health has no place in a file
 * of enforcement (AVG artikel 9). It knows words, not meanings, and so catches what is written plainly.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NietMedisch.Check.class)
@interface NietMedisch {
    String message() default "lijkt een medisch gegeven te noemen en dat mag niet worden vastgelegd";

    String code() default "medisch-gegeven-niet-toegestaan";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<NietMedisch, String> {
        private static final Pattern MEDISCH = Pattern.compile(
                "\\b(ziek|diagnos|aandoening|symptom|medisch|medic|chroni|kanker|diabet|epilep|zwanger|handicap"
                        + "|depress|psych|autis|adhd|borderline|schizofr|trauma|burn-?out|overspann|verslav|alcoholis"
                        + "|therap|operatie|huisarts)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

        @Override
        public boolean isValid(@Nullable String tekst, ConstraintValidatorContext context) {
            return tekst == null || !MEDISCH.matcher(tekst).find();
        }
    }
}
