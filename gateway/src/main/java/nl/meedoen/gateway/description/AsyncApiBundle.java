package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The AsyncAPI document with the schemas it refers to inside it, so that one download is the whole. */
final class AsyncApiBundle {
    private static final String ROOT = "/contracts/";
    private static final String HERE = "#/components/schemas/";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    private AsyncApiBundle() {}

    static String text() {
        try {
            var document = (ObjectNode) read("asyncapi.yaml");
            var schemas = document.withObject("/components/schemas");
            for (var message : document.at("/components/messages")) bundle(message.path("payload"), schemas);
            return YAML.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bundle(JsonNode payload, ObjectNode schemas) throws IOException {
        var file = payload.path("$ref").asText("");
        if (!file.startsWith("schemas/")) return;
        var schema = (ObjectNode) read(file);
        var name = schema.path("title").asText();
        schema.remove("$schema");
        schema.remove("$id");
        moveReferences(schema, HERE + name);
        schemas.set(name, schema);
        ((ObjectNode) payload).put("$ref", HERE + name);
    }

    /** What a schema called its own root is now a place in the document. */
    private static void moveReferences(JsonNode node, String root) {
        if (node instanceof ObjectNode object && object.path("$ref").asText("").startsWith("#/"))
            object.put("$ref", root + object.path("$ref").asText().substring(1));
        for (var child : node) moveReferences(child, root);
    }

    private static JsonNode read(String file) throws IOException {
        try (var stream = Objects.requireNonNull(AsyncApiBundle.class.getResourceAsStream(ROOT + file), file)) {
            return YAML.readTree(stream);
        }
    }
}
