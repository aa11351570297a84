package nl.meedoen.common.beleid;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a policy file, read key by key.
 *
 * <p>It remembers which keys were read: {@link #close} refuses every other, so that a misspelt key is never ignored.
 */
final class Sheet {
    private final String file;
    private final String path;
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    Sheet(String file, JsonNode node) {
        this(file, "", node);
    }

    private Sheet(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
        if (!node.isObject()) throw new BeleidOngeldig(file, path, "hier moeten sleutels met waarden staan");
    }

    boolean has(String key) {
        return node.has(key);
    }

    List<String> keys() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** A text or a whole number. A number with a point is refused, for YAML would turn 3.10 into 3.1. */
    String text(String key) {
        var found = required(key);
        if (found.isFloatingPointNumber()) throw refuse(key, "is een tekst: zet er aanhalingstekens om");
        if (!found.isTextual() && !found.isIntegralNumber()) throw refuse(key, "moet een tekst zijn");
        var text = found.asText().strip();
        if (text.isEmpty()) throw refuse(key, "is leeg");
        return text;
    }

    LocalDate date(String key) {
        var text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refuse(key, "moet een datum zijn als 2015-01-01, is " + text);
        }
    }

    /** A date, or nothing where the file says {@code null}; the key itself must be there. */
    @Nullable
    LocalDate dateOrNull(String key) {
        return required(key).isNull() ? null : date(key);
    }

    BigDecimal number(String key) {
        var found = required(key);
        if (found.isNumber()) return found.decimalValue();
        throw refuse(key, "moet een getal zijn, is " + (found.isTextual() ? found.asText() : "iets anders"));
    }

    boolean yesNo(String key) {
        var found = required(key);
        if (!found.isBoolean()) throw refuse(key, "moet true of false zijn");
        return found.booleanValue();
    }

    /** One of the words of the enumeration, in any case. */
    <E extends Enum<E>> E word(String key, Class<E> words) {
        var text = text(key);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        refuse(key, "moet een zijn van " + Arrays.toString(words.getEnumConstants()) + ", is " + text));
    }

    Sheet child(String key) {
        return new Sheet(file, at(key), required(key));
    }

    /** The items of a list of words. */
    List<String> words(String key) {
        var found = required(key);
        if (!found.isArray() || found.isEmpty()) throw refuse(key, "moet een lijst zijn");
        var words = new ArrayList<String>();
        found.forEach(item -> words.add(item.asText()));
        return words;
    }

    BeleidOngeldig refuse(String key, String reason) {
        return new BeleidOngeldig(file, at(key), reason);
    }

    /** Refuses every key that nothing asked for. */
    void close() {
        var unknown = new TreeSet<>(keys());
        unknown.removeAll(read);
        if (!unknown.isEmpty()) throw refuse(unknown.first(), "onbekende sleutel");
    }

    private JsonNode required(String key) {
        read.add(key);
        var found = node.get(key);
        if (found == null) throw refuse(key, "ontbreekt");
        return found;
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
