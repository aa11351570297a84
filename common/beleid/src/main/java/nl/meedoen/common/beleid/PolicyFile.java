package nl.meedoen.common.beleid;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One YAML file: {@code <owner>/<subject>/<date of effect>.yaml}.
 *
 * @param path path below the policy folder
 * @param owner {@code landelijk}, a municipality's folder or one that several share
 * @param subject what it is about; an instrument's subject is {@code instrumenten/<name>}
 * @param root the content
 */
record PolicyFile(String path, String owner, String subject, JsonNode root) {
    private static final Pattern PLACE =
            Pattern.compile("([a-z0-9-]+)/([a-z-]+(?:/[a-z0-9-]+)?)/(\\d{4}-\\d{2}-\\d{2})\\.yaml");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static PolicyFile of(String path, String content) {
        var place = PLACE.matcher(path);
        if (!place.matches()) {
            throw new BeleidOngeldig(path, "", "de plaats moet <map>/<onderwerp>/<geldigVan>.yaml zijn");
        }
        var file = new PolicyFile(path, place.group(1), place.group(2), parse(path, content));
        var van = new Sheet(path, file.root).date("geldigVan");
        if (!place.group(3).equals(van.toString())) {
            throw new BeleidOngeldig(path, "geldigVan", "is " + van + ", maar de bestandsnaam zegt " + place.group(3));
        }
        return file;
    }

    static JsonNode parse(String path, String content) {
        try {
            return YAML.readTree(content);
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null
                    ? ""
                    : " op regel " + e.getLocation().getLineNr();
            var reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new BeleidOngeldig(path, "", "is geen geldige YAML" + line + ": " + reason);
        }
    }

    /** The file as an entry of its subject's timeline, read once as it stands and once as marked after its period. */
    <T> Timeline.Entry<T> read(Function<Values, T> shape) {
        var header = Header.read(new Sheet(path, root));
        return new Timeline.Entry<>(
                path, header, read(shape, header, header.mark()), read(shape, header, header.markAfterPeriod()));
    }

    private <T> T read(Function<Values, T> shape, Header header, @Nullable String mark) {
        var sheet = new Sheet(path, root);
        Header.read(sheet);
        var value = shape.apply(new Values(sheet, header, mark));
        sheet.close();
        return value;
    }
}
