package nl.meedoen.common.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The published files as they stand in the module. */
final class Contracts {
    private static final Path ROOT = Path.of("src/main/resources/contracts");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNode ASYNC_API = read(new ObjectMapper(new YAMLFactory()), "asyncapi.yaml");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Contracts() {}

    static List<String> schemas() {
        return files("schemas");
    }

    static List<String> examples() {
        return files("examples");
    }

    /** The event a file belongs to: "client-geregistreerd.v1" for "client-geregistreerd.v1.zonder-uitkering.json". */
    static String event(String file) {
        return file.replaceFirst("(\\.v\\d+)\\..*", "$1");
    }

    static JsonSchema schema(String event) {
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return SCHEMAS.getSchema(json("schemas/" + event + ".json"), strict);
    }

    static JsonNode example(String file) {
        return json("examples/" + file);
    }

    static JsonNode json(String file) {
        return read(JSON, file);
    }

    static JsonNode asyncApi() {
        return ASYNC_API;
    }

    private static List<String> files(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, String file) {
        try {
            return mapper.readTree(ROOT.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
