package nl.meedoen.gateway.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names that do not mean the same in all descriptions: by themselves, or by what they refer to. */
final class Clashes {
    private Clashes() {}

    static Set<String> among(Collection<ObjectNode> documents) {
        var meanings = new HashMap<String, List<JsonNode>>();
        for (var document : documents)
            Components.of(document)
                    .forEach((name, part) -> meanings.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(part));
        meanings.values().removeIf(parts -> parts.size() == 1);

        var clashing = new HashSet<String>();
        int before;
        do {
            before = clashing.size();
            meanings.forEach((name, parts) -> {
                if (differ(parts) || refersToAny(parts.getFirst(), clashing)) clashing.add(name);
            });
        } while (clashing.size() > before);
        return clashing;
    }

    private static boolean differ(List<JsonNode> parts) {
        return parts.stream().distinct().count() > 1;
    }

    private static boolean refersToAny(JsonNode node, Set<String> names) {
        if (node.isTextual()) return names.contains(node.textValue());
        for (var child : node) if (refersToAny(child, names)) return true;
        return false;
    }
}
