package nl.meedoen.instrument.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.instrument.client.ClientEvent.ClientGeregistreerd;
import nl.meedoen.instrument.client.ClientEvent.ClientGewijzigd;
import nl.meedoen.instrument.client.ClientEvent.Gestart;
import nl.meedoen.instrument.client.ClientEvent.UitkeringBeeindigd;
import nl.meedoen.instrument.client.ClientEvent.UitkeringGestart;
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
        var soort = Uitkering.Soort.PARTICIPATIEWET;
        assertEquals(
                new ClientGeregistreerd(CLIENT, "GM0597", new Gestart(soort, BEGIN)),
                read("client-geregistreerd", ClientGeregistreerd.class));
        assertEquals(new ClientGewijzigd(CLIENT, "GM0613"), read("client-gewijzigd", ClientGewijzigd.class));
        assertEquals(
                new UitkeringGestart(CLIENT, "GM0597", soort, BEGIN),
                read("uitkering-gestart", UitkeringGestart.class));
        assertEquals(
                new UitkeringBeeindigd(CLIENT, "GM0597", LocalDate.of(2025, 12, 31)),
                read("uitkering-beeindigd", UitkeringBeeindigd.class));
    }

    private <E> E read(String example, Class<E> type) throws JsonProcessingException {
        return json.treeToValue(Contracts.example(example), type);
    }
}
