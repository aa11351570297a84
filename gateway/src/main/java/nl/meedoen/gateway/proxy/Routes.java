package nl.meedoen.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meedoen.gateway.settings.Settings;

/** Which service answers an address: the first word after {@code /v1/} tells. */
@ApplicationScoped
public class Routes {
    private static final String VERSION = "/v1/";

    private final Map<String, String> serviceByWord = new HashMap<>();

    @Inject
    Routes(Settings settings) {
        this(settings.services().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> service.getValue().paths())));
    }

    /** @param wordsByService the words of each service; no word belongs to two */
    public Routes(Map<String, Set<String>> wordsByService) {
        wordsByService.forEach((service, words) -> words.forEach(word -> {
            var other = serviceByWord.put(word, service);
            if (other != null) throw new IllegalArgumentException(VERSION + word + ": " + other + " and " + service);
        }));
    }

    /** The service of {@code /v1/ziekmeldingen/…}; empty where no service answers. */
    public Optional<String> service(String path) {
        if (!path.startsWith(VERSION)) return Optional.empty();
        var end = path.indexOf('/', VERSION.length());
        var word = end < 0 ? path.substring(VERSION.length()) : path.substring(VERSION.length(), end);
        return Optional.ofNullable(serviceByWord.get(word));
    }
}
