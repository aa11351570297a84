package nl.meedoen.common.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The faults of one request, at most one a field: what could not be read is not judged as well. */
final class Fouten {
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "verplicht",
            "NotBlank", "verplicht",
            "NotEmpty", "verplicht",
            "DecimalMin", "buiten-bereik",
            "DecimalMax", "buiten-bereik",
            "Digits", "te-veel-decimalen",
            "Size", "lengte-ongeldig",
            "Pattern", "vorm-ongeldig");

    private final List<Fout> fouten = new ArrayList<>();

    void add(String veld, String code, String melding) {
        if (fouten.stream().noneMatch(fout -> covers(fout.veld(), veld))) fouten.add(new Fout(veld, code, melding));
    }

    void addViolation(String where, ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var named = violation.getConstraintDescriptor().getAttributes().get("code");
        var code = named instanceof String text ? text : CODES.getOrDefault(annotation, kebab(annotation));
        add(where + violation.getPropertyPath(), code, violation.getMessage());
    }

    List<Fout> all() {
        return fouten;
    }

    private static boolean covers(String known, String veld) {
        return veld.equals(known) || veld.startsWith(known + ".");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
