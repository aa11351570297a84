package nl.meedoen.common.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days, months, years and moments in a query, refused with a precise problem where they are none. */
@Provider
public class QueryParameters implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked") // each branch pairs the class with its own parser
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = name(annotations);
        if (type == LocalDate.class)
            return (ParamConverter<T>) converter(name, LocalDate::parse, "is geen datum (JJJJ-MM-DD)");
        if (type == YearMonth.class)
            return (ParamConverter<T>) converter(name, YearMonth::parse, "is geen maand (JJJJ-MM)");
        if (type == Year.class) return (ParamConverter<T>) converter(name, Year::parse, "is geen jaar (JJJJ)");
        if (type == UUID.class && !name.isEmpty())
            return (ParamConverter<T>) converter(name, UUID::fromString, "is geen geldig kenmerk");
        if (type == Instant.class)
            return (ParamConverter<T>) converter(
                    name, text -> OffsetDateTime.parse(text).toInstant(), "is geen moment (2026-03-12T10:00:00Z)");
        return null;
    }

    private static String name(Annotation[] annotations) {
        for (var annotation : annotations) if (annotation instanceof QueryParam query) return query.value();
        return "";
    }

    private static <T> ParamConverter<T> converter(String name, Function<String, T> parse, String melding) {
        return new ParamConverter<>() {
            @Override
            public @Nullable T fromString(@Nullable String text) {
                if (text == null || text.isEmpty()) return null;
                try {
                    return parse.apply(text);
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw new InvalidParameter(Refusal.invalid(name, "vorm-ongeldig", melding));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
