package nl.meedoen.common.platform.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
    private static final Map<String, String> HEADERS = Map.of("ce_id", "één");

    @Test
    void what_can_be_kept_is_kept_as_it_came() {
        var letter = DeadLetter.of("reden", HEADERS, "sleutel", "{\n\"a\": \"\\u0000\"}");
        assertEquals(new DeadLetter("reden", HEADERS, "sleutel", "{\n\"a\": \"\\u0000\"}", null), letter);
        assertNull(new ObjectMapper().valueToTree(letter).get("codering"));
    }

    @Test
    void with_a_nul_anywhere_all_of_it_is_base64_and_comes_back_to_the_letter() {
        for (var letter : new DeadLetter[] {
            DeadLetter.of("reden", HEADERS, "sleutel", "a\0é"),
            DeadLetter.of("reden", HEADERS, "sleu\0tel", "aé"),
            DeadLetter.of("reden", Map.of("ce\0_id", "één"), "sleutel", "aé"),
            DeadLetter.of("reden", Map.of("ce_id", "één\0"), "sleutel", "aé")
        }) {
            assertEquals("base64", letter.codering());
            assertEquals("aé", back(letter.value()).replace("\0", ""));
            assertEquals("sleutel", back(letter.key()).replace("\0", ""));
            letter.headers().forEach((name, value) -> {
                assertEquals("ce_id", back(name).replace("\0", ""));
                assertEquals("één", back(value).replace("\0", ""));
            });
        }
        assertEquals(
                "a\0é", back(DeadLetter.of("reden", HEADERS, "sleutel", "a\0é").value()));
    }

    @Test
    void an_empty_message_stays_empty() {
        assertNull(DeadLetter.of("reden", HEADERS, "sleu\0tel", null).value());
    }

    @Test
    void a_reason_that_quotes_a_control_character_does_without_it() {
        assertEquals(
                "versie onbekend: a\uFFFDb",
                DeadLetter.of("versie onbekend: a\0b", HEADERS, "k", "v").reden());
    }

    private static String back(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
