package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * What every operation answers because of the gateway, added by construction: the version header on every answer, a
 * problem for every error, and the refusals the gateway itself may give.
 */
final class Answers {
    private static final String VERSION = "#/components/headers/API-Version";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Set<String> WRITES = Set.of("post", "put", "patch");

    private Answers() {}

    static void complete(ObjectNode document, String method, ObjectNode operation, JsonNode sharedParameters) {
        var responses = operation.withObjectProperty("responses");
        var hasInput =
                WRITES.contains(method) || !operation.path("parameters").isEmpty() || !sharedParameters.isEmpty();
        for (var status : Set.copyOf(responses.properties())) {
            var response = inlined(document, status.getValue());
            responses.set(status.getKey(), response);
            describe(status.getKey(), response);
        }
        if (hasInput) refer(responses, "400", "OngeldigeInvoer");
        refer(responses, "401", "NietAangemeld");
        refer(responses, "503", "DienstNietBereikbaar");
    }

    private static ObjectNode inlined(ObjectNode document, JsonNode response) {
        var reference = response.path("$ref").asText("");
        return reference.startsWith("#/") ? document.at(reference.substring(1)).deepCopy() : (ObjectNode) response;
    }

    private static void describe(String status, ObjectNode response) {
        response.withObjectProperty("headers").putObject("API-Version").put("$ref", VERSION);
        var isError = status.startsWith("4") || status.startsWith("5");
        if (!isError || response.path("content").has("application/problem+json")) return;
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", PROBLEM);
    }

    private static void refer(ObjectNode responses, String status, String name) {
        if (!responses.has(status)) responses.putObject(status).put("$ref", "#/components/responses/" + name);
    }
}
