package nl.meedoen.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** The published language, for tests that speak and hear it. */
public final class Contracts {
    private Contracts() {}

    public static String example(String file) {
        return read("contracts/examples/" + file);
    }

    /** @param event such as {@code maatregel-opgelegd.v1} */
    public static void assertFollows(String event, String data) {
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(read("contracts/schemas/" + event + ".json"), strict)
                    .validate(new ObjectMapper().readTree(data));
            assertEquals(Set.of(), faults, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String path) {
        try (var in = Contracts.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
