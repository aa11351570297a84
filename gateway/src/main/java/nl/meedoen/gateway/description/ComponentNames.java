package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The names of shared parts, as references write them ({@code #/components/schemas/Client}). Two services may use one
 * name for the same part; where the parts differ, each gets the name of its service in front.
 */
final class ComponentNames {
    private static final String PREFIX = "#/components/";

    private ComponentNames() {}

    /** The names that do not mean the same in all documents, directly or by what they refer to. */
    static Set<String> clashing(Collection<ObjectNode> documents) {
        var meanings = new HashMap<String, Set<JsonNode>>();
        documents.forEach(document -> parts(document)
                .forEach((name, part) -> meanings.computeIfAbsent(name, unknown -> new HashSet<>())
                        .add(part)));
        var owners = new HashMap<String, Integer>();
        documents.forEach(document -> parts(document).keySet().forEach(name -> owners.merge(name, 1, Integer::sum)));

        var clashing = new HashSet<String>();
        meanings.forEach((name, parts) -> {
            if (parts.size() > 1) clashing.add(name);
        });
        while (meanings.entrySet().stream()
                .anyMatch(entry -> owners.getOrDefault(entry.getKey(), 0) > 1
                        && entry.getValue().stream().anyMatch(part -> refersToAny(part, clashing))
                        && clashing.add(entry.getKey()))) {}
        return clashing;
    }

    /** Gives the clashing names of a document, and every reference to them, the prefix. */
    static void rename(ObjectNode document, Set<String> clashing, String prefix) {
        var own = parts(document).keySet();
        var renamed = new HashMap<String, String>();
        for (var name : own) if (clashing.contains(name)) renamed.put(name, free(name, prefix, own));
        document.path("components").properties().forEach(section -> {
            var parts = (ObjectNode) section.getValue();
            for (var name : Set.copyOf(renamed.keySet())) {
                var part = name.startsWith(PREFIX + section.getKey() + "/") ? parts.remove(last(name)) : null;
                if (part != null) parts.set(last(renamed.get(name)), part);
            }
        });
        rewrite(document, text -> renamed.getOrDefault(text, text));
    }

    static Map<String, JsonNode> parts(ObjectNode document) {
        var parts = new HashMap<String, JsonNode>();
        document.path("components")
                .properties()
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(part -> parts.put(PREFIX + section.getKey() + "/" + part.getKey(), part.getValue())));
        return parts;
    }

    private static String free(String name, String prefix, Set<String> taken) {
        var at = name.lastIndexOf('/') + 1;
        var candidate = name.substring(0, at) + prefix + name.substring(at);
        return taken.contains(candidate) ? free(candidate, prefix, taken) : candidate;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static boolean refersToAny(JsonNode node, Set<String> names) {
        if (node.isTextual()) return names.contains(node.textValue());
        for (var child : node) if (refersToAny(child, names)) return true;
        return false;
    }

    private static void rewrite(JsonNode node, UnaryOperator<String> name) {
        switch (node) {
            case ObjectNode object ->
                object.properties().forEach(field -> rewrite(field.getValue(), field::setValue, name));
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    var at = i;
                    rewrite(array.get(i), text -> array.set(at, text), name);
                }
            }
            default -> {}
        }
    }

    private static void rewrite(JsonNode node, Consumer<JsonNode> replace, UnaryOperator<String> name) {
        if (node.isTextual() && node.textValue().startsWith(PREFIX))
            replace.accept(TextNode.valueOf(name.apply(node.textValue())));
        else rewrite(node, name);
    }
}
