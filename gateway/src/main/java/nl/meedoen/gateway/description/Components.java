package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shared parts of one description, by the name that references use: {@code #/components/schemas/Client}. */
final class Components {
    private static final String ROOT = "#/components/";

    private Components() {}

    static Map<String, JsonNode> of(ObjectNode document) {
        var parts = new HashMap<String, JsonNode>();
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> parts.put(ROOT + section.getKey() + "/" + part.getKey(), part.getValue())));
        return parts;
    }

    /** Puts the prefix before the named parts, and in every reference to them. */
    static void prefix(ObjectNode document, Set<String> names, String prefix) {
        var own = of(document).keySet();
        var renamed = new HashMap<String, String>();
        for (var name : own) if (names.contains(name)) renamed.put(name, free(name, prefix, own));
        renamed.forEach((from, to) -> {
            var section = (ObjectNode) document.at(from.substring(1, from.lastIndexOf('/')));
            section.set(last(to), section.remove(last(from)));
        });
        rewrite(document, renamed);
    }

    private static String free(String name, String prefix, Set<String> taken) {
        var at = name.lastIndexOf('/') + 1;
        var candidate = name.substring(0, at) + prefix + name.substring(at);
        return taken.contains(candidate) ? free(candidate, prefix, taken) : candidate;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(field -> {
                var to = target(field.getValue(), renamed);
                if (to != null) field.setValue(object.textNode(to));
            });
        if (node instanceof ArrayNode array)
            for (var i = 0; i < array.size(); i++) {
                var to = target(array.get(i), renamed);
                if (to != null) array.set(i, to);
            }
        for (var child : node) rewrite(child, renamed);
    }

    private static @Nullable String target(JsonNode node, Map<String, String> renamed) {
        return node.isTextual() ? renamed.get(node.textValue()) : null;
    }
}
