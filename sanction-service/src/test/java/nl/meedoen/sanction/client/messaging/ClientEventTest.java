package nl.meedoen.sanction.client.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.sanction.client.Uitkeringssoort;
import nl.meedoen.sanction.client.messaging.ClientEvent.ClientGeregistreerd;
import nl.meedoen.sanction.client.messaging.ClientEvent.ClientGewijzigd;
import nl.meedoen.sanction.client.messaging.ClientEvent.Gestart;
import nl.meedoen.sanction.client.messaging.ClientEvent.UitkeringBeeindigd;
import nl.meedoen.sanction.client.messaging.ClientEvent.UitkeringGestart;
import org.junit.jupiter.api.Test;

/** What client-service publishes, as the shared examples show it, is what this service reads. */
class ClientEventTest {
    private static final UUID CLIENT = UUID.fromString("0199e20b-e358-748f-a603-f61dc036b5c5");
    private static final LocalDate BEGIN = LocalDate.of(2024, 2, 1);
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void de_voorbeelden_worden_gelezen() throws JsonProcessingException {
        var uitkering = new Gestart(Uitkeringssoort.PARTICIPATIEWET, BEGIN);
        assertEquals(
                new ClientGeregistreerd(CLIENT, "GM0597", uitkering),
                read("client-geregistreerd", ClientGeregistreerd.class));
        assertEquals(new ClientGewijzigd(CLIENT, "GM0613"), read("client-gewijzigd", ClientGewijzigd.class));
        assertEquals(
                new UitkeringGestart(CLIENT, "GM0597", Uitkeringssoort.PARTICIPATIEWET, BEGIN),
                read("uitkering-gestart", UitkeringGestart.class));
        assertEquals(
                new UitkeringBeeindigd(CLIENT, "GM0597", LocalDate.of(2025, 12, 31)),
                read("uitkering-beeindigd", UitkeringBeeindigd.class));
        var zonder = Contracts.example("client-geregistreerd").putNull("uitkering");
        assertNull(json.treeToValue(zonder, ClientGeregistreerd.class).uitkering());
    }

    @Test
    void een_uitkering_zonder_ingangsdatum_is_een_kapotte_vorm() {
        assertThrows(
                JsonProcessingException.class,
                () -> json.readValue("{\"soort\":\"PARTICIPATIEWET\",\"ingangsdatum\":null}", Gestart.class));
    }

    private <E> E read(String example, Class<E> type) throws JsonProcessingException {
        return json.treeToValue(Contracts.example(example), type);
    }
}
