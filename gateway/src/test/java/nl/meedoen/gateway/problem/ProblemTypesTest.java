package nl.meedoen.gateway.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypesTest {
    private final ProblemTypes types = new ProblemTypes();

    @ParameterizedTest
    @CsvSource({
        "bsn-ongeldig, 400",
        "invoer-ongeldig, 400",
        "loonwaarde-ontbreekt, 400",
        "dienstverband-onbekend, 400",
        "beleid-ontbreekt, 400",
        "geen-toegang, 403",
        "niet-gevonden, 404",
        "overgang-niet-toegestaan, 409",
        "dienstverband-nog-niet-bekend, 409",
        "idempotency-key-hergebruikt, 422"
    })
    void the_stable_names_have_their_status(String naam, int status) {
        assertEquals(status, types.named(naam).orElseThrow().status());
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_of_the_gateway_is_explained(Fault fault) {
        assertTrue(types.named(fault.naam()).isPresent());
    }

    @Test
    void every_explanation_is_complete() {
        for (var type : types.all()) {
            assertTrue(type.naam().matches("[a-z]+(-[a-z]+)*"), type::naam);
            assertTrue(type.status() >= 400 && type.status() < 600, type::naam);
            assertFalse(type.titel().isBlank() || type.titel().endsWith("."), type::naam);
            assertTrue(type.uitleg().endsWith(".") && type.doen().endsWith("."), type::naam);
        }
    }
}
