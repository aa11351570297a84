package nl.meedoen.common.platform.event;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be understood, whole: with its reason, its headers and its value to the letter.
 *
 * @param codering absent, or {@code base64} where headers (with their names), key and value are written that way: PostgreSQL
 *     keeps no text with the character NUL
 */
record DeadLetter(
        String reden,
        Map<String, String> headers,
        @Nullable String key,
        @Nullable String value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String codering) {

    private static final char NUL = '\0';
    private static final String BASE64 = "base64";

    static DeadLetter of(String reden, Map<String, String> headers, String key, @Nullable String value) {
        if (holds(key) && holds(value) && headers.toString().indexOf(NUL) < 0)
            return new DeadLetter(readable(reden), headers, key, value, null);
        var coded = headers.entrySet().stream()
                .collect(toMap(header -> base64(header.getKey()), header -> base64(header.getValue())));
        return new DeadLetter(readable(reden), coded, base64(key), value == null ? null : base64(value), BASE64);
    }

    /** Whether PostgreSQL can keep the text as it is. */
    static boolean holds(@Nullable String text) {
        return text == null || text.indexOf(NUL) < 0;
    }

    /** A reason is for people and may quote what was sent. */
    private static String readable(String reden) {
        return reden.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
