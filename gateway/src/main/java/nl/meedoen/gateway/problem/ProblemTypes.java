package nl.meedoen.gateway.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every problem that the gateway or a service can name, from {@code problemen.yaml}. */
@ApplicationScoped
public class ProblemTypes {
    private static final String FILE = "/problem/problemen.yaml";

    private final Map<String, ProblemType> byName = new LinkedHashMap<>();

    ProblemTypes() {
        try (var file = Objects.requireNonNull(ProblemTypes.class.getResourceAsStream(FILE))) {
            for (var type : new YAMLMapper().readValue(file, new TypeReference<List<ProblemType>>() {}))
                byName.put(type.naam(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<ProblemType> all() {
        return byName.values();
    }

    public Optional<ProblemType> named(String naam) {
        return Optional.ofNullable(byName.get(naam));
    }
}
