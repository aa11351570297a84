package nl.meedoen.client.partner;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdviesIT extends ServiceTest {
    private static final String GEGEVEN = "advies-beschut-werk-gegeven";

    private final Desk desk = Desk.klantmanager();

    @Test
    void een_advies_staat_bij_de_client_een_per_dag_en_alleen_in_de_eigen_gemeente() {
        var uwv = Uwv.somebody(desk);
        var id = UUID.randomUUID();
        for (var keer = 0; keer < 2; keer++) uwv.says(id, GEGEVEN, advies(uwv));
        uwv.says(GEGEVEN, advies(uwv).put("adviesdatum", "2026-02-02").put("advies", "NEGATIEF"));
        uwv.says(GEGEVEN, advies(uwv).put("advies", "NEGATIEF"));
        uwv.says(GEGEVEN, advies(uwv).put("gemeente", "GM0613"));
        assertEquals("onbekend BSN in gemeente GM0613", uwv.reden(GEGEVEN));

        desk.get("/v1/adviezen?client=" + uwv.client())
                .statusCode(200)
                .body("adviesdatum", contains("2025-10-28", "2026-02-02"))
                .body("advies", contains("NEGATIEF", "NEGATIEF"));
        Desk.of(Tokens.with("klantmanager").in("GM0613"))
                .get("/v1/adviezen?client=" + uwv.client())
                .statusCode(200)
                .body("$", empty());
    }

    @Test
    void zonder_client_wordt_er_niets_gezocht() {
        desk.get("/v1/adviezen").statusCode(400).body("fouten[0].veld", equalTo("client"));
        desk.get("/v1/adviezen?client=x").statusCode(400).body("fouten[0].veld", equalTo("client"));
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0597"))
                .get("/v1/adviezen?client=" + UUID.randomUUID())
                .statusCode(403);
    }

    private static ObjectNode advies(Uwv uwv) {
        return Contracts.example(GEGEVEN).put("bsn", uwv.bsn());
    }
}
