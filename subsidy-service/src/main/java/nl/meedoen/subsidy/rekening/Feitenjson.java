package nl.meedoen.subsidy.rekening;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedoen.subsidy.wet.artikel10d.Grondslag;

/** Facts as they are kept; the records themselves stay free of it. */
@ApplicationScoped
public class Feitenjson {
    private static final TypeReference<LinkedHashMap<String, Object>> VELDEN = new TypeReference<>() {};
    private static final Map<String, Class<? extends Feit>> SOORTEN = Stream.<Class<? extends Feit>>of(
                    Subsidiefeit.class, Dienstverbandfeit.class, Ziektefeit.class)
            .flatMap(familie -> Arrays.stream(familie.getPermittedSubclasses()))
            .<Class<? extends Feit>>map(soort -> soort.asSubclass(Feit.class))
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final ObjectMapper json;
    private final Map<String, ObjectReader> lezers;

    Feitenjson(ObjectMapper json) {
        this.json = json.copy()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .addMixIn(Grondslag.class, GrondslagSoort.class);
        lezers = SOORTEN.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, soort -> this.json.readerFor(soort.getValue())));
    }

    String schrijven(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Feit lezen(String soort, String gegevens) {
        try {
            return requireNonNull(lezers.get(soort), soort).readValue(gegevens);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a fact says beyond its mark, by name. */
    Map<String, Object> gegevens(String gegevens) {
        try {
            var velden = json.readValue(gegevens, VELDEN);
            velden.remove("kenmerk");
            return velden;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
    @JsonSubTypes({
        @Type(value = Grondslag.OpLoonwaarde.class, name = "LOONWAARDE"),
        @Type(value = Grondslag.Forfaitair.class, name = "FORFAITAIR")
    })
    private interface GrondslagSoort {}
}
