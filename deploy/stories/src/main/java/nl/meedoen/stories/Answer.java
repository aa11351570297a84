package nl.meedoen.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the suite answered.
 *
 * @param text the body to the letter
 * @param json the body where it is JSON, otherwise empty
 * @param next where a list goes on
 */
public record Answer(String method, String path, int status, String text, JsonNode json, Optional<String> next) {

    /** Insists on the status. @throws UnexpectedAnswer with the whole answer when it is another */
    public Answer expect(int expected) {
        if (status != expected) throw new UnexpectedAnswer(this, expected);
        return this;
    }

    public String id() {
        return text("id");
    }

    public String text(String field) {
        return json.path(field).asText();
    }
}
