package nl.meedoen.client.partner;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import nl.meedoen.common.law.Bsn;

/** What UWV gives for a BSN, before anybody tested it. It never shows itself, so that none ends in a log. */
public record OpgegevenBsn(String nummer) {

    /** Whatever stands there, so that no complaint of its form can repeat it. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OpgegevenBsn van(JsonNode waarde) {
        return new OpgegevenBsn(waarde.asText());
    }

    public boolean geldig() {
        return Bsn.isGeldig(nummer);
    }

    /** @throws IllegalArgumentException when it fails the test of eleven */
    public Bsn bsn() {
        return new Bsn(nummer);
    }

    @Override
    public String toString() {
        return "BSN";
    }
}
