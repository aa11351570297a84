package nl.meedoen.client.historie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One change of a record.
 *
 * @param soort the event that tells of it
 * @param door the caller's {@code sub}
 * @param op when it was recorded
 * @param gegevens what it said
 */
public record Wijziging(String soort, String door, Instant op, JsonNode gegevens) {}
