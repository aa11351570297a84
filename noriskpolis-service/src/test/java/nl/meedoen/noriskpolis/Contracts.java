package nl.meedoen.noriskpolis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import nl.meedoen.common.testing.Message;

/** The published language, as every service reads it. */
final class Contracts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contracts() {}

    /** The shared example of an event, to be sent with other ids. */
    static ObjectNode example(String event) {
        return (ObjectNode) read("examples/" + event + ".v1.json");
    }

    /** Holds what was published against the schema of its own type. */
    static JsonNode verified(Message message) {
        var event = message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", "");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("schemas/" + event + ".v1.json"), STRICT);
        var data = parse(message.value());
        assertEquals(Set.of(), schema.validate(data), message.type());
        return data;
    }

    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(String file) {
        try (var in = Contracts.class.getResourceAsStream("/contracts/" + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
