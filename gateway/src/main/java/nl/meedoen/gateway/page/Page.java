package nl.meedoen.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** An HTML page from a file; what stands between double braces is filled in. */
final class Page {
    private Page() {}

    /** @param content HTML, with everything from outside already {@linkplain #escaped escaped} */
    static String of(String title, String content) {
        return fill(file("pagina.html"), Map.of("titel", escaped(title), "inhoud", content));
    }

    static String file(String name) {
        try (var file = Objects.requireNonNull(Page.class.getResourceAsStream("/page/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fill(String template, Map<String, String> values) {
        var filled = template;
        for (var value : values.entrySet()) filled = filled.replace("{{" + value.getKey() + "}}", value.getValue());
        return filled;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
