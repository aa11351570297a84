package nl.meedoen.common.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDecoderTest {
    sealed interface Family {
        record DagGemeld(LocalDate dag) implements Family {}
    }

    private final EventDecoder<Family> decoder =
            new EventDecoder<>(Family.class, new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-03-10", "2100-12-31"})
    void a_date_within_reach_is_read(String dag) {
        assertEquals(
                new Family.DagGemeld(LocalDate.parse(dag)),
                decoder.decode(message(dag)).orElseThrow().data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2101-01-01", "+300000000-01-01", "-0001-01-01"})
    void a_date_beyond_reach_is_a_broken_event(String dag) {
        assertEquals(
                "de inhoud past niet bij het type: datum ligt niet van 1900 tot en met 2100",
                assertThrows(BadEvent.class, () -> decoder.decode(message(dag))).getMessage());
    }

    @Test
    void a_moment_that_is_none_is_a_broken_event() {
        var message = message("2026-03-10");
        message.headers().remove("ce_time").add("ce_time", "gisteren".getBytes(StandardCharsets.UTF_8));
        assertThrows(BadEvent.class, () -> EventDecoder.time(message));
    }

    private static ConsumerRecord<String, String> message(String dag) {
        var message = new ConsumerRecord<>("meedoen.test.v1", 0, 0, "sleutel", "{\"dag\": \"" + dag + "\"}");
        message.headers()
                .add("ce_id", "1".getBytes(StandardCharsets.UTF_8))
                .add("ce_type", "nl.participatiewet.dag-gemeld.v1".getBytes(StandardCharsets.UTF_8))
                .add("ce_time", "2026-03-10T08:00:00Z".getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
