package nl.meedoen.instrument.catalogus;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.instrument.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogusIT extends ServiceTest {
    @Test
    void elke_gemeente_heeft_haar_eigen_catalogus_met_bij_elk_instrument_het_artikel() {
        met(Tokens.with("klantmanager").in("GM0597", "GM0546"))
                .get("/v1/instrumenten?gemeente=GM0597&op=2026-01-01")
                .then()
                .statusCode(200)
                .body("size()", greaterThan(20), "code", hasItem("PROEFPLAATSING"))
                .body("artikel.regeling", everyItem(notNullValue()), "artikel.artikel", everyItem(notNullValue()));
        met(Tokens.with("regisseur-werk").in("GM0597", "GM0546"))
                .get("/v1/instrumenten?gemeente=GM0546&op=2026-01-01")
                .then()
                .statusCode(200)
                .body("code", hasItem("OPSTAPSUBSIDIE"), "teBevestigen", everyItem(notNullValue()));
    }

    @Test
    void een_instrument_toont_zijn_waarden_met_bron() {
        als("klantmanager")
                .get("/v1/instrumenten/PROEFPLAATSING?op=2026-01-01")
                .then()
                .statusCode(200)
                .body("waarden.find { it.naam == 'maanden' }.waarde", equalTo(2))
                .body("waarden.find { it.naam == 'maanden' }.artikel.artikel", equalTo("paragraaf 3.3.2"));
        als("klantmanager").get("/v1/instrumenten/BESTAAT_NIET").then().statusCode(404);
    }

    @Test
    void voor_een_dag_zonder_beleid_is_er_geen_catalogus() {
        als("klantmanager")
                .get("/v1/instrumenten?op=2010-01-01")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problemen/beleid-ontbreekt"));
    }

    @Test
    void de_catalogus_is_voor_wie_ermee_werkt() {
        als("werkgever").get("/v1/instrumenten").then().statusCode(403);
    }
}
