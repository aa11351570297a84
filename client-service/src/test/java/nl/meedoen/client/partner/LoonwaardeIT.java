package nl.meedoen.client.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoonwaardeIT extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NAAR_UWV = "meedoen.naar-uwv.v1";
    private static final String VAN_UWV = "uwv.naar-meedoen.v1";

    private final Desk desk = Desk.klantmanager();
    private final String bepaling = UUID.randomUUID().toString();
    private final String dienstverband = UUID.randomUUID().toString();
    private String bsn;
    private String client;
    private String werkgever;

    @BeforeEach
    void somebody_at_work() {
        var person = Desk.person();
        bsn = person.get("bsn").toString();
        client = desk.post("/v1/clienten", person).statusCode(201).extract().path("id");
        werkgever = desk.werkgever();
    }

    @Test
    void elke_versie_gaat_een_keer_met_bsn_naar_uwv_en_het_antwoord_komt_zonder_terug() {
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 3; keer++) says(id, vastgesteld(1, 60));
        says(UUID.randomUUID(), vastgesteld(1, 60));
        says(UUID.randomUUID(), vastgesteld(2, 65));
        var naarUwv = Bus.all(NAAR_UWV, message -> bepaling.equals(message.subject()), 2, PATIENCE);
        var eerste = Contracts.verified(naarUwv.getFirst());
        assertEquals(bsn, eerste.path("bsn").asText());
        assertEquals(60, eerste.path("percentage").asInt());
        assertEquals(client, naarUwv.getFirst().key());
        assertEquals(2, Contracts.verified(naarUwv.getLast()).path("versie").asInt());

        uwv(antwoord(2).put("bsn", bsn));
        uwv(antwoord(1).put("resultaat", "GEWEIGERD").put("reden", "loonheffingennummer onbekend"));
        var terug = Bus.all("meedoen.client.v1", this::isOordeel, 2, PATIENCE);
        var laatste = Contracts.verified(terug.getFirst());
        assertEquals(2, laatste.path("versie").asInt());
        assertEquals("AANVAARD", laatste.path("resultaat").asText());
        assertEquals(dienstverband, laatste.path("dienstverband").asText());
        assertEquals(client, terug.getFirst().key());
        assertEquals("GM0597", terug.getFirst().headers().get("ce_gemeente"));
        assertEquals(
                "loonheffingennummer onbekend",
                Contracts.verified(terug.getLast()).path("reden").asText());
        terug.forEach(message -> assertFalse(String.valueOf(message.value()).contains(bsn)));
    }

    @Test
    void een_antwoord_over_wat_nooit_is_aangeleverd_gaat_naar_de_dode_brieven() {
        uwv(antwoord(1));
        assertEquals(
                "versie 1 van loonwaardebepaling " + bepaling + " is nooit aangeleverd",
                deadLetter(VAN_UWV).headers().get("reden"));
    }

    @Test
    void een_antwoord_over_iemand_anders_gaat_naar_de_dode_brieven_zonder_bsn_in_de_reden() {
        says(UUID.randomUUID(), vastgesteld(1, 60));
        Bus.await(NAAR_UWV, message -> bepaling.equals(message.subject()), PATIENCE);
        uwv(antwoord(1).put("bsn", Desk.bsn()));
        assertEquals(
                "het BSN hoort niet bij loonwaardebepaling " + bepaling,
                deadLetter(VAN_UWV).headers().get("reden"));
    }

    @Test
    void een_loonwaarde_van_wie_hier_niet_bekend_is_gaat_naar_de_dode_brieven_en_houdt_niets_op() {
        var onbekend = UUID.randomUUID().toString();
        says(UUID.randomUUID(), vastgesteld(1, 60).put("client", onbekend));
        says(UUID.randomUUID(), vastgesteld(2, 60));
        var naarUwv = Bus.await(NAAR_UWV, message -> bepaling.equals(message.subject()), PATIENCE);
        assertEquals(2, Contracts.verified(naarUwv).path("versie").asInt());
        assertEquals(
                "cliënt " + onbekend + " is onbekend",
                deadLetter("meedoen.subsidy.v1").headers().get("reden"));
    }

    private void says(UUID id, ObjectNode loonwaarde) {
        Publisher.on("meedoen.subsidy.v1").says(id, "loonwaarde-vastgesteld", dienstverband, loonwaarde.toString());
    }

    private void uwv(ObjectNode antwoord) {
        Publisher.on(VAN_UWV).says("uwv-loonwaarde-bevestigd", bepaling, antwoord);
    }

    private Message deadLetter(String topic) {
        return Bus.await(
                topic + ".dead-letter",
                message -> String.valueOf(message.value()).contains(bepaling),
                PATIENCE);
    }

    private boolean isOordeel(Message message) {
        return bepaling.equals(message.subject()) && message.type().contains("loonwaarde-door-uwv-beoordeeld");
    }

    private ObjectNode vastgesteld(int versie, int percentage) {
        return Contracts.example("loonwaarde-vastgesteld")
                .put("loonwaardebepaling", bepaling)
                .put("versie", versie)
                .put("dienstverband", dienstverband)
                .put("client", client)
                .put("werkgever", werkgever)
                .put("percentage", percentage);
    }

    private ObjectNode antwoord(int versie) {
        var antwoord = Contracts.example("uwv-loonwaarde-bevestigd")
                .put("loonwaardebepaling", bepaling)
                .put("versie", versie);
        antwoord.putNull("bsn");
        return antwoord;
    }
}
