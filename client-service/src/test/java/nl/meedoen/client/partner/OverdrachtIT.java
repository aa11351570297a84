package nl.meedoen.client.partner;

import static nl.meedoen.client.partner.Uwv.PATIENCE;
import static nl.meedoen.client.partner.Uwv.heard;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Publisher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdrachtIT extends ServiceTest {
    private static final Publisher NORISKPOLIS = Publisher.on("meedoen.noriskpolis.v1");

    private final Desk desk = Desk.klantmanager();
    private final String dienstverband = UUID.randomUUID().toString();
    private final String ziekmelding = UUID.randomUUID().toString();
    private Uwv uwv;

    @Inject
    DataSource database;

    @BeforeEach
    void somebody_at_work() {
        uwv = Uwv.somebody(desk);
    }

    @Test
    void een_claim_gaat_een_keer_met_bsn_naar_uwv_en_elke_wijziging_erna_ook() {
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 3; keer++) says(id, "no-risk-claim-ingediend", claim());
        says("no-risk-claim-ingediend", claim());
        says("ziekmelding-gecorrigeerd", over("ziekmelding-gecorrigeerd"));
        says("gedeeltelijk-hersteld-gemeld", over("gedeeltelijk-hersteld-gemeld"));
        says("betermelding-ontvangen", over("betermelding-ontvangen"));
        says("betermelding-ontvangen", over("betermelding-ontvangen"));
        says("ziekmelding-ingetrokken", over("ziekmelding-ingetrokken"));
        says("ziekmelding-ingetrokken", over("ziekmelding-ingetrokken"));
        says("no-risk-claim-ingediend", claim().put("gevraagdPercentage", 100));

        var heard = heard(ziekmelding, 6);
        assertEquals(
                List.of("2026-03-10 v1", "2026-03-11 v2", "16 uur", "beter 2026-03-20", "in v3", "in v4 100%"),
                heard.stream().map(OverdrachtIT::kort).toList());
        heard.forEach(message -> {
            assertEquals(uwv.bsn(), Contracts.verified(message).path("bsn").asText());
            assertEquals(
                    uwv.loonheffingennummer(),
                    Contracts.verified(message).path("loonheffingennummer").asText());
            assertEquals(uwv.client(), message.key());
            assertEquals("GM0597", message.headers().get("ce_gemeente"));
        });
        var eerste = Contracts.verified(heard.getFirst());
        assertEquals(claim().get("loonkostensubsidie"), eerste.get("loonkostensubsidie"));
        assertEquals("2026-03-10T08:12:00Z", eerste.path("ontvangenOp").asText());
    }

    @Test
    void wat_voor_de_claim_komt_volgt_hem_meteen() {
        says("ziekmelding-ingetrokken", over("ziekmelding-ingetrokken"));
        says("betermelding-ontvangen", over("betermelding-ontvangen"));
        says("gedeeltelijk-hersteld-gemeld", over("gedeeltelijk-hersteld-gemeld"));
        says("ziekmelding-gecorrigeerd", over("ziekmelding-gecorrigeerd"));
        says("no-risk-claim-ingediend", claim());
        var heard = heard(ziekmelding, 4);
        assertEquals(
                List.of("2026-03-10 v1", "in v2", "16 uur", "beter 2026-03-20"),
                heard.stream().map(OverdrachtIT::kort).toList());
        assertEquals(
                "2026-03-11",
                Contracts.verified(heard.get(1)).path("eersteZiektedag").asText());
    }

    @Test
    void zonder_claim_hoort_uwv_niets() {
        says("ziekmelding-gecorrigeerd", over("ziekmelding-gecorrigeerd"));
        says("betermelding-ontvangen", over("betermelding-ontvangen"));
        var andere = UUID.randomUUID().toString();
        says("no-risk-claim-ingediend", claim().put("ziekmelding", andere));
        var eerste = Bus.await("meedoen.naar-uwv.v1", message -> uwv.client().equals(message.key()), PATIENCE);
        assertEquals(andere, eerste.subject());
    }

    @Test
    void een_claim_van_wie_hier_niet_bekend_is_gaat_naar_de_dode_brieven_en_houdt_niets_op() {
        var onbekend = UUID.randomUUID().toString();
        says("no-risk-claim-ingediend", claim().put("client", onbekend));
        says("no-risk-claim-ingediend", claim().put("werkgever", onbekend));
        says("no-risk-claim-ingediend", claim());
        assertEquals("2026-03-10 v1", kort(heard(ziekmelding, 1).getFirst()));
        var redenen = Bus.all(
                        "meedoen.noriskpolis.v1.dead-letter",
                        message -> String.valueOf(message.value()).contains(onbekend),
                        2,
                        PATIENCE)
                .stream()
                .map(message -> message.headers().get("reden"))
                .toList();
        assertEquals(List.of("cliënt " + onbekend + " is onbekend", "werkgever " + onbekend + " is onbekend"), redenen);
    }

    @Test
    void een_bsn_staat_nergens_dan_in_wat_naar_uwv_gaat() throws SQLException {
        says("no-risk-claim-ingediend", claim());
        heard(ziekmelding, 1);
        uwv.says("uwv-claim-beoordeeld", uwv.about("uwv-claim-beoordeeld").put("ziekmelding", ziekmelding));
        uwv.told("claim-door-uwv-beoordeeld", 1);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('meedoen.gemeenten', '*', false)");
            try (var dump = statement.executeQuery("""
                    select string_agg(overdracht::text, ' ') || (select string_agg(outbox::text, ' ') from outbox
                        where topic <> 'meedoen.naar-uwv.v1' and topic <> 'uwv.naar-meedoen.v1.dead-letter')
                    from overdracht""")) {
                assertTrue(dump.next());
                assertTrue(dump.getString(1).contains(ziekmelding));
                assertFalse(dump.getString(1).contains(uwv.bsn()));
            }
        }
    }

    private static String kort(Message message) {
        var data = Contracts.verified(message);
        if (data.has("eersteWerkdag"))
            return "beter " + data.path("eersteWerkdag").asText();
        if (data.has("urenPerWeek")) return data.path("urenPerWeek").asInt() + " uur";
        return (data.path("ingetrokken").asBoolean()
                        ? "in"
                        : data.path("eersteZiektedag").asText())
                + " v" + data.path("versie").asInt()
                + (data.path("gevraagdPercentage").asInt() == 100 ? " 100%" : "");
    }

    private void says(String event, ObjectNode data) {
        says(UUID.randomUUID(), event, data);
    }

    private void says(UUID id, String event, ObjectNode data) {
        NORISKPOLIS.says(id, event, dienstverband, data.toString());
    }

    private ObjectNode claim() {
        return over("no-risk-claim-ingediend").put("client", uwv.client()).put("werkgever", uwv.werkgever());
    }

    private ObjectNode over(String event) {
        return Contracts.example(event).put("ziekmelding", ziekmelding).put("dienstverband", dienstverband);
    }
}
