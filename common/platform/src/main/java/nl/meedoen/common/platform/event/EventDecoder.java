package nl.meedoen.common.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one sealed family of events. The family's record names are the types it knows; each record has
 * only the fields its service uses, and all of them must be there unless they are {@code @Nullable}.
 */
final class EventDecoder<E> {
    private static final String OWN_TOPICS = "meedoen.";

    private final Map<String, Class<?>> types;
    private final ObjectReader json;

    EventDecoder(Class<E> family, ObjectMapper mapper) {
        types = records(family).collect(Collectors.toMap(EventType::of, Function.identity()));
        json = mapper.copy()
                .registerModule(new SimpleModule().addDeserializer(LocalDate.class, new DateWithinReach()))
                .reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The records of a family, which may be families of records themselves. */
    private static Stream<Class<?>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isRecord() ? Stream.of(member) : records(member));
    }

    /**
     * The event, or empty for a type the family does not know.
     *
     * @throws BadEvent when its shape is broken, or a partner sends another version of a type the family does know; our
     *     own topics carry a new version beside the old one, so there it is skipped
     */
    Optional<Received<E>> decode(ConsumerRecord<String, String> message) {
        var name = header(message, "ce_type");
        var type = types.get(name);
        if (type == null) {
            if (fromPartner(message) && types.keySet().stream().anyMatch(known -> EventType.sameName(known, name)))
                throw new BadEvent("versie onbekend: " + name);
            return Optional.empty();
        }
        return Optional.of(new Received<>(
                header(message, "ce_id"),
                time(message),
                optional(message, "ce_gemeente"),
                data(message.value(), type)));
    }

    private static boolean fromPartner(ConsumerRecord<String, String> message) {
        return !message.topic().startsWith(OWN_TOPICS);
    }

    private static OffsetDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new BadEvent("ce_time is geen moment: " + text);
        }
    }

    static Instant time(ConsumerRecord<String, String> message) {
        return moment(header(message, "ce_time")).toInstant();
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        var value = optional(message, name);
        if (value == null) throw new BadEvent("header " + name + " ontbreekt");
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) return null;
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // the types are the permitted subclasses of E
    private E data(@Nullable String value, Class<?> type) {
        if (value == null) throw new BadEvent("het bericht is leeg");
        try {
            var data = json.forType(type).readValue(value);
            if (data == null) throw new BadEvent("het bericht is leeg");
            for (var component : type.getRecordComponents()) require(component, data);
            return (E) data;
        } catch (JsonProcessingException e) {
            throw new BadEvent(
                    "de inhoud past niet bij het type: " + withoutBsn(String.valueOf(e.getOriginalMessage())));
        }
    }

    /** A complaint may quote what stands there, and nine digits may be a BSN. */
    private static String withoutBsn(String complaint) {
        return complaint.replaceAll("\\d{9}", "#########");
    }

    private static void require(RecordComponent component, Object data) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            if (accessor.invoke(data) == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                throw new BadEvent("veld " + component.getName() + " ontbreekt");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
