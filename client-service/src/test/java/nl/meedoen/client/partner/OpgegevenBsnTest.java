package nl.meedoen.client.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpgegevenBsnTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"999993653\", true",
                "999993653, true",
                "\"999998620\", false",
                "\"\", false",
                "true, false",
                "[\"999993653\"], false"
            })
    void whatever_stands_there_is_read_and_never_shown(String json, boolean geldig) throws JsonProcessingException {
        var bsn = JSON.readValue(json, OpgegevenBsn.class);
        assertEquals(geldig, bsn.geldig());
        assertFalse(bsn.toString().contains("999"));
    }
}
