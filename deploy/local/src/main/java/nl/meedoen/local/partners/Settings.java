package nl.meedoen.local.partners;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What can be set about the partners: {@code --name value}, in any order. */
record Settings(Map<String, String> values) {
    private static final Set<String> NAMES = Set.of("seed", "delay", "duplicates", "corrections", "dagloon");

    /** @throws IllegalArgumentException with a sentence for people */
    static Settings parse(List<String> words) {
        var values = new TreeMap<String, String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var name = rest.next().replaceFirst("^--", "");
            if (!NAMES.contains(name) || !rest.hasNext())
                throw new IllegalArgumentException(
                        "Usage: ./run partners [--seed N] [--delay MS] [--duplicates 0-1] [--corrections 0-1] [--dagloon EUR]");
            values.put(name, rest.next());
        }
        return new Settings(values);
    }

    Mischief mischief() {
        return new Mischief(
                Long.parseLong(value("seed", "0")),
                Duration.ofMillis(Long.parseLong(value("delay", "0"))),
                share("duplicates"),
                share("corrections"));
    }

    Dagloon dagloon() {
        var vast = values.get("dagloon");
        return vast == null ? Dagloon.perPersoon() : Dagloon.vast(new BigDecimal(vast).setScale(2));
    }

    private double share(String name) {
        var share = Double.parseDouble(value(name, "0"));
        if (share < 0 || share > 1) throw new IllegalArgumentException("--" + name + " is a share from 0 to 1");
        return share;
    }

    private String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
