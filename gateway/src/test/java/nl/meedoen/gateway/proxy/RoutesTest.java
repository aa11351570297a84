package nl.meedoen.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    private final Routes routes =
            new Routes(Map.of("client", Set.of("clienten", "indicaties"), "subsidy", Set.of("betaalruns")));

    @ParameterizedTest
    @CsvSource({
        "/v1/clienten, client",
        "/v1/clienten/1/dossier, client",
        "/v1/clienten/_zoek, client",
        "/v1/indicaties, client",
        "/v1/betaalruns/1/fiattering, subsidy"
    })
    void the_first_word_after_the_version_tells(String path, String service) {
        assertEquals(Optional.of(service), routes.service(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/", "/clienten", "/v2/clienten", "/v1/clientenlijst", "/v1/client"})
    void any_other_address_belongs_to_none(String path) {
        assertEquals(Optional.empty(), routes.service(path));
    }

    @Test
    void no_word_belongs_to_two_services() {
        var twice = Map.of("client", Set.of("clienten"), "subsidy", Set.of("clienten"));
        assertThrows(IllegalArgumentException.class, () -> new Routes(twice));
    }
}
