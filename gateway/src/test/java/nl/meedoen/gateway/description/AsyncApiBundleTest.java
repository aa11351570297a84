package nl.meedoen.gateway.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AsyncApiBundleTest {
    private final JsonNode document = new YAMLMapper().readTree(AsyncApiBundle.text());

    AsyncApiBundleTest() throws IOException {}

    @Test
    void every_reference_points_to_a_place_in_the_document() {
        var references = document.findValuesAsText("$ref");
        assertFalse(references.isEmpty());
        for (var reference : references) {
            assertTrue(reference.startsWith("#/"), reference);
            assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    @Test
    void a_message_carries_its_own_schema() {
        assertEquals(
                "#/components/schemas/ZiekmeldingOntvangen",
                document.at("/components/messages/ZiekmeldingOntvangen/payload/$ref")
                        .asText());
        assertEquals(
                "date",
                document.at("/components/schemas/ZiekmeldingOntvangen/properties/eersteZiektedag/format")
                        .asText());
    }
}
