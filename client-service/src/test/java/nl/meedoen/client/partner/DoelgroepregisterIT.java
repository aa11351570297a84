package nl.meedoen.client.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Contracts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoelgroepregisterIT extends ServiceTest {
    private static final String GEWIJZIGD = "doelgroepregister-gewijzigd";

    private final Desk desk = Desk.klantmanager();
    private Uwv uwv;

    @BeforeEach
    void somebody() {
        uwv = Uwv.somebody(desk);
    }

    @Test
    void het_register_stelt_vast_en_beeindigt_een_keer() {
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 2; keer++) uwv.says(id, GEWIJZIGD, gewijzigd("2025-10-28T09:00:00Z"));
        uwv.says(GEWIJZIGD, gewijzigd("2025-10-28T09:00:00Z"));
        uwv.says(GEWIJZIGD, gewijzigd("2026-05-01T09:00:00Z").put("einddatum", "2026-04-30"));
        uwv.says(GEWIJZIGD, gewijzigd("2026-01-01T09:00:00Z"));
        uwv.says(GEWIJZIGD, gewijzigd("2026-06-01T09:00:00Z").put("einddatum", "2026-05-31"));

        var told = uwv.told("indicatie-vastgesteld", 3);
        assertEquals(
                List.of("null", "2026-04-30", "2026-05-31"),
                told.stream()
                        .map(message ->
                                Contracts.verified(message).path("einddatum").asText())
                        .toList());
        var indicatie = told.getFirst().subject();
        assertEquals(indicatie, told.getLast().subject());
        told.forEach(message -> assertFalse(message.toString().contains(uwv.bsn())));
        desk.get("/v1/indicaties/" + indicatie)
                .body("einddatum", equalTo("2026-05-31"))
                .body("bron", equalTo("UWV_DOELGROEPREGISTER"));
        desk.get("/v1/indicaties/" + indicatie + "/historie").body("door", contains("UWV", "UWV", "UWV"));
    }

    @Test
    void wat_hier_al_was_vastgesteld_wordt_niet_nog_eens_verteld() {
        var indicatie = desk.post(
                        "/v1/indicaties",
                        Map.of(
                                "client", uwv.client(),
                                "soort", "BANENAFSPRAAK",
                                "ingangsdatum", "2025-11-01",
                                "bron", "UWV_DOELGROEPREGISTER"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        uwv.says(GEWIJZIGD, gewijzigd("2025-10-28T09:00:00Z"));
        uwv.says(GEWIJZIGD, gewijzigd("2025-10-29T09:00:00Z").put("soort", "BESCHUT_WERK"));
        var told = uwv.told("indicatie-vastgesteld", 2);
        assertEquals(indicatie, told.getFirst().subject());
        assertEquals(
                "BESCHUT_WERK", Contracts.verified(told.getLast()).path("soort").asText());
    }

    @Test
    void wie_onbekend_is_of_wat_niet_kan_gaat_naar_de_dode_brieven() {
        var vreemde = new Uwv(Desk.bsn(), uwv.client(), uwv.werkgever(), uwv.loonheffingennummer());
        vreemde.says(GEWIJZIGD, gewijzigd("2025-10-28T09:00:00Z").put("bsn", vreemde.bsn()));
        assertEquals("onbekend BSN", vreemde.reden(GEWIJZIGD));
        uwv.says(GEWIJZIGD, gewijzigd("2025-10-28T09:00:00Z").put("einddatum", "2025-10-31"));
        assertEquals("einddatum ligt voor ingangsdatum", uwv.reden(GEWIJZIGD));
    }

    private ObjectNode gewijzigd(String op) {
        return Contracts.example(GEWIJZIGD).put("bsn", uwv.bsn()).put("gewijzigdOp", op);
    }
}
