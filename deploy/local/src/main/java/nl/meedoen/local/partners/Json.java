package nl.meedoen.local.partners;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words of the contracts: days and moments as text, money as text with two decimals. */
final class Json {
    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    static String write(VanPartner event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Meedoen said; empty for a type that UWV does not look at. */
    static Optional<NaarUwv> read(String type, String value) {
        return Arrays.stream(NaarUwv.class.getPermittedSubclasses())
                .filter(known -> type.equals("nl.participatiewet." + name(known) + ".v1"))
                .findFirst()
                .map(known -> (NaarUwv) read(value, known));
    }

    static ObjectNode tree(String value) {
        return (ObjectNode) read(value, ObjectNode.class);
    }

    /** {@code UwvClaimBeoordeeld} is {@code uwv-claim-beoordeeld}. */
    static String name(Class<?> event) {
        return event.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Object read(String value, Class<?> type) {
        try {
            return MAPPER.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }
}
