package nl.meedoen.client.werkgever;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.client.Desk;
import nl.meedoen.client.ServiceTest;
import nl.meedoen.common.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WerkgeverIT extends ServiceTest {
    private final Desk desk = Desk.klantmanager();

    @Test
    void dezelfde_nummers_geven_dezelfde_werkgever() {
        var employer = Desk.employer();
        var id = desk.post("/v1/werkgevers", employer).statusCode(201).extract().<String>path("id");
        desk.post("/v1/werkgevers", employer).statusCode(200).body("id", equalTo(id));
        employer.put("iban", "NL20INGB0001234567");
        desk.post("/v1/werkgevers", employer).statusCode(409).body("werkgever", equalTo(id));
        Desk.told("werkgever-geregistreerd", id);
    }

    @ParameterizedTest
    @CsvSource({
        "iban, NL91ABNA0417164301",
        "iban, onzin",
        "kvkNummer, 1234567",
        "loonheffingennummer, 123456789X01",
    })
    void een_nummer_dat_niet_klopt_wordt_bij_zijn_naam_genoemd(String veld, String waarde) {
        var employer = Desk.employer();
        employer.put(veld, waarde);
        desk.post("/v1/werkgevers", employer).statusCode(400).body("fouten.veld", hasItem(veld));
    }

    @Test
    void een_sleutel_geeft_het_eerste_antwoord_en_hoort_bij_een_inhoud() {
        var employer = Desk.employer();
        var sleutel = "\"" + UUID.randomUUID() + "\"";
        var id = withKey(sleutel, employer, 201);
        assertEquals(id, withKey(sleutel, employer, 201));
        employer.put("naam", "Bakkerij De Maan");
        desk.request()
                .header("Idempotency-Key", sleutel)
                .body(employer)
                .post("/v1/werkgevers")
                .then()
                .statusCode(422)
                .body("type", endsWith("/problemen/idempotency-key-hergebruikt"));
    }

    @Test
    void een_andere_rekening_reist_verder() {
        var id = desk.werkgever();
        desk.request()
                .header("If-Match", "*")
                .body(Map.of("naam", "Bakkerij De Zon", "iban", "NL44RABO0123456789"))
                .put("/v1/werkgevers/" + id)
                .then()
                .statusCode(200);
        Desk.told("werkgever-gewijzigd", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidie-medewerker", "handhaver", "jobcoach", "werkgever"})
    void wie_er_niet_over_gaat_registreert_niets(String role) {
        Desk.of(Tokens.with(role).in("GM0597"))
                .post("/v1/werkgevers", Desk.employer())
                .statusCode(403);
    }

    private String withKey(String sleutel, Map<String, Object> employer, int status) {
        return desk.request()
                .header("Idempotency-Key", sleutel)
                .body(employer)
                .post("/v1/werkgevers")
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
