package nl.meedoen.common.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The published language, for tests that speak it and tests that hold it against what was said. */
public final class Contracts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contracts() {}

    /** The shared example of an event such as {@code ziekmelding-ontvangen}, to be sent with other values. */
    public static ObjectNode example(String event) {
        return (ObjectNode) read("examples/" + event + ".v1.json");
    }

    /** The data of a message that follows the contract of its type. @throws AssertionError when it does not */
    public static JsonNode verified(Message message) {
        var event = message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", "");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("schemas/" + event + ".v1.json"), STRICT);
        var data = parse(String.valueOf(message.value()));
        var faults = schema.validate(data);
        if (!faults.isEmpty()) throw new AssertionError(message.type() + ": " + faults);
        return data;
    }

    public static JsonNode parse(String json) {
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
