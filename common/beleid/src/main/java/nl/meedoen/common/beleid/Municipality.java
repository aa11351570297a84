package nl.meedoen.common.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A municipality and the folders its policy stands in.
 *
 * @param folders the shared folders it follows, and its own as the last
 */
record Municipality(Gemeente gemeente, List<String> folders) {
    private static final String FILE = "gemeente.yaml";
    private static final Pattern PLACE = Pattern.compile("(gm\\d{4})-[a-z0-9-]+/" + FILE);

    static boolean isOne(String path) {
        return path.endsWith("/" + FILE);
    }

    /** Every municipality by its code. */
    static SortedMap<String, Municipality> all(Map<String, String> contents) {
        var found = new TreeMap<String, Municipality>();
        contents.forEach((path, content) -> {
            if (!isOne(path)) return;
            var one = of(path, content);
            if (found.put(one.gemeente.code(), one) != null) {
                throw new BeleidOngeldig(path, "code", one.gemeente.code() + " heeft al een map");
            }
        });
        return found;
    }

    private static Municipality of(String path, String content) {
        var place = PLACE.matcher(path);
        if (!place.matches()) {
            throw new BeleidOngeldig(path, "", "de map van een gemeente moet gm<vier cijfers>-<naam> heten");
        }
        var sheet = new Sheet(path, PolicyFile.parse(path, content));
        var code = sheet.text("code");
        if (!code.equalsIgnoreCase(place.group(1)) || !code.startsWith("GM")) {
            throw sheet.refuse(
                    "code",
                    "is " + code + ", maar de map zegt " + place.group(1).replace("gm", "GM"));
        }
        var folders = new ArrayList<String>();
        if (sheet.has("volgt")) folders.addAll(sheet.words("volgt"));
        folders.add(path.substring(0, path.indexOf('/')));
        var postadres = sheet.has("postadres") ? sheet.words("postadres") : List.<String>of();
        var municipality = new Municipality(new Gemeente(code, sheet.text("naam"), postadres), List.copyOf(folders));
        sheet.close();
        return municipality;
    }
}
