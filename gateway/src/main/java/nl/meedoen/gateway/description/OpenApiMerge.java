package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.StreamSupport;
import nl.meedoen.gateway.proxy.Routes;

/** Makes one description of the descriptions of all services, on the base of the gateway's own. */
final class OpenApiMerge {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String VERSION = "/v1";

    private final ObjectNode whole;
    private final Routes routes;
    private final Set<String> operationIds = new HashSet<>();

    private OpenApiMerge(ObjectNode base, Routes routes) {
        this.whole = base;
        this.routes = routes;
    }

    /** @param base what the gateway says itself; it becomes the whole */
    static ObjectNode merge(ObjectNode base, SortedMap<String, ObjectNode> services, Routes routes) {
        var documents = new ArrayList<>(services.values());
        documents.forEach(document -> document.withObjectProperty("components").remove("securitySchemes"));
        documents.add(base);
        var clashing = Clashes.among(documents);
        var merge = new OpenApiMerge(base, routes);
        services.forEach((service, document) -> merge.add(service, document, clashing));
        return merge.whole;
    }

    private void add(String service, ObjectNode document, Set<String> clashing) {
        Components.prefix(document, clashing, capital(service));
        document.path("paths").properties().forEach(path -> {
            var ours = routes.service(path.getKey()).filter(service::equals).isPresent();
            if (ours) addPath(service, document, path.getKey(), (ObjectNode) path.getValue());
        });
        document.path("components")
                .properties()
                .forEach(section -> whole.withObjectProperty("components")
                        .withObjectProperty(section.getKey())
                        .setAll((ObjectNode) section.getValue()));
        document.path("tags").forEach(this::addTag);
    }

    private void addPath(String service, ObjectNode document, String path, ObjectNode item) {
        item.properties().forEach(field -> {
            if (!METHODS.contains(field.getKey())) return;
            var operation = (ObjectNode) field.getValue();
            operation.remove("security");
            name(service, operation);
            Answers.complete(document, field.getKey(), operation, item.path("parameters"));
        });
        whole.withObjectProperty("paths").set(path.substring(VERSION.length()), item);
    }

    private void name(String service, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) operation.put("operationId", service + capital(id));
    }

    private void addTag(JsonNode tag) {
        var tags = (ArrayNode) whole.withArrayProperty("tags");
        var known = StreamSupport.stream(tags.spliterator(), false)
                .anyMatch(other -> other.path("name").equals(tag.path("name")));
        if (!known) tags.add(tag);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
