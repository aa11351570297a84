package nl.meedoen.common.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a JSON object into a record component by component, and goes on after a fault to find them all. */
final class RecordReading {
    private static final Set<String> MEDISCH = Set.of(
            "diagnose",
            "ziekte",
            "ziektebeeld",
            "oorzaak",
            "ziekteoorzaak",
            "klacht",
            "klachten",
            "aandoening",
            "medicatie",
            "medicijnen",
            "behandeling",
            "beperking",
            "beperkingen",
            "medisch",
            "medischeoorzaak",
            "medischegegevens",
            "symptomen",
            "diagnosecode",
            "cascode",
            "icd10",
            "verzuimoorzaak",
            "verzuimreden",
            "zwangerschap",
            "huisarts",
            "bedrijfsarts");

    private final ObjectMapper json;
    private final Fouten fouten = new Fouten();
    private final Map<String, Record> records = new LinkedHashMap<>();

    RecordReading(ObjectMapper json) {
        this.json = json;
    }

    Fouten fouten() {
        return fouten;
    }

    /** Every record that was read, the nested ones too, by where it stands: "" or such as {@code grondslag.}. */
    Map<String, Record> records() {
        return records;
    }

    <R extends Record> R read(JsonNode object, Class<R> type) {
        return read(object, type, "");
    }

    private <R extends Record> R read(JsonNode object, Class<R> type, String prefix) {
        var components = type.getRecordComponents();
        refuseUnknown(object, components, prefix);
        var values = Arrays.stream(components)
                .map(component -> value(object.get(component.getName()), component, prefix + component.getName()))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var record = constructor.newInstance(values);
            records.put(prefix, record);
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("een verzoek is een eenvoudig record: " + type, e);
        }
    }

    private void refuseUnknown(JsonNode object, RecordComponent[] components, String prefix) {
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.fieldNames().forEachRemaining(name -> {
            if (known.contains(name)) return;
            if (MEDISCH.contains(name.toLowerCase(Locale.ROOT)))
                fouten.add(
                        prefix + name,
                        ProblemType.MEDISCH_GEGEVEN_NIET_TOEGESTAAN.naam(),
                        "is een medisch gegeven en mag niet worden vastgelegd");
            else fouten.add(prefix + name, "onbekend-veld", "is een onbekend veld");
        });
    }

    private @Nullable Object value(@Nullable JsonNode node, RecordComponent component, String veld) {
        if (node == null || node.isNull()) return null;
        var type = component.getType();
        if (type.isRecord() && node.isObject()) return read(node, type.asSubclass(Record.class), veld + ".");
        if (type == List.class && element(component) instanceof Class<?> each && each.isRecord())
            return node.isArray() ? list(node, each.asSubclass(Record.class), veld) : wrong(veld, type);
        if (Number.class.isAssignableFrom(type) && !node.isNumber()) return wrong(veld, type);
        if (type == String.class && !node.isTextual()) return wrong(veld, type);
        if (type == Boolean.class && !node.isBoolean()) return wrong(veld, type);
        if (!Number.class.isAssignableFrom(type) && node.isNumber()) return wrong(veld, type);
        try {
            return json.treeToValue(node, json.constructType(component.getGenericType()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return wrong(veld, type);
        }
    }

    /** The records of an array, each as {@code taken[0].tempo}. */
    private List<Record> list(JsonNode array, Class<? extends Record> type, String veld) {
        var values = new ArrayList<Record>();
        for (var i = 0; i < array.size(); i++) {
            var where = veld + "[" + i + "]";
            if (array.get(i).isObject()) values.add(read(array.get(i), type, where + "."));
            else wrong(where, type);
        }
        return values;
    }

    private static @Nullable Type element(RecordComponent list) {
        return list.getGenericType() instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : null;
    }

    private @Nullable Object wrong(String veld, Class<?> type) {
        if (type.isEnum()) {
            fouten.add(
                    veld,
                    "waarde-onbekend",
                    "moet een zijn van "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")));
        } else {
            fouten.add(
                    veld,
                    "vorm-ongeldig",
                    switch (type.getSimpleName()) {
                        case "LocalDate" -> "is geen datum (JJJJ-MM-DD)";
                        case "YearMonth" -> "is geen maand (JJJJ-MM)";
                        case "UUID" -> "is geen geldig kenmerk";
                        case "Geld" -> "is geen bedrag (\"1234.56\")";
                        case "Boolean" -> "moet true of false zijn";
                        default -> Number.class.isAssignableFrom(type) ? "is geen getal" : "heeft niet de juiste vorm";
                    });
        }
        return null;
    }
}
