package nl.meedoen.common.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractsTest {
    private static final Set<String> WITH_BSN = Set.of("naarUwv", "uwvNaarMeedoen");

    @Test
    void every_schema_has_an_example_and_every_example_a_schema() {
        assertEquals(events(Contracts.schemas()), events(Contracts.examples()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid(String file) {
        var errors = Contracts.schema(Contracts.event(file)).validate(Contracts.example(file));
        assertTrue(errors.isEmpty(), errors::toString);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_without_a_required_field_is_invalid(String file) {
        var schema = Contracts.schema(Contracts.event(file));
        for (var field : schema.getSchemaNode().required("required")) {
            var example = (ObjectNode) Contracts.example(file);
            example.remove(field.asText());
            assertFalse(schema.validate(example).isEmpty(), () -> file + " without " + field);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_with_a_field_more_is_still_valid(String file) {
        var example = (ObjectNode) Contracts.example(file);
        example.put("laterToegevoegd", "ja");
        assertTrue(Contracts.schema(Contracts.event(file)).validate(example).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_is_named_after_its_event(String file) {
        var schema = Contracts.json("schemas/" + file);
        assertEquals("urn:meedoen:" + Contracts.event(file), schema.path("$id").asText());
        assertEquals(Contracts.event(file), kebab(schema.path("title").asText()) + ".v1");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_schema_is_a_message_on_exactly_one_channel(String file) {
        var name = Contracts.json("schemas/" + file).path("title").asText();
        var asyncApi = Contracts.asyncApi();
        var message = asyncApi.at("/components/messages/" + name);
        assertEquals("schemas/" + file, message.at("/payload/$ref").asText());
        assertEquals(
                "nl.participatiewet." + Contracts.event(file),
                message.at("/headers/properties/ce_type/const").asText());
        assertEquals(1, channelsOf(name, asyncApi).size());
    }

    @Test
    void only_the_events_from_and_to_uwv_hold_a_bsn() {
        var asyncApi = Contracts.asyncApi();
        var holders = Contracts.examples().stream()
                .filter(file -> !Elfproef.bsns(Contracts.example(file)).isEmpty())
                .flatMap(file -> channelsOf(title(file), asyncApi).stream())
                .collect(Collectors.toSet());
        assertEquals(WITH_BSN, holders);
    }

    @Test
    void the_elfproef_tells_a_bsn_from_another_number() {
        assertTrue(Stream.of("999993653", "000000012", "123456782").allMatch(Elfproef::passes));
        assertTrue(Stream.of("999998620", "123456789", "000000000").noneMatch(Elfproef::passes));
    }

    static List<String> schemas() {
        return Contracts.schemas();
    }

    static List<String> examples() {
        return Contracts.examples();
    }

    private static Set<String> events(List<String> files) {
        return files.stream().map(Contracts::event).collect(Collectors.toSet());
    }

    private static String title(String file) {
        return Contracts.json("schemas/" + Contracts.event(file) + ".json")
                .path("title")
                .asText();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> channelsOf(String message, JsonNode asyncApi) {
        var channels = asyncApi.path("channels");
        return StreamSupport.stream(((Iterable<String>) channels::fieldNames).spliterator(), false)
                .filter(channel -> channels.path(channel).path("messages").has(message))
                .toList();
    }
}
