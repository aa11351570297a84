package nl.meedoen.noriskpolis.bewaring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.meedoen.noriskpolis.Desk;
import nl.meedoen.noriskpolis.Job;
import nl.meedoen.noriskpolis.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what somebody is ill is refused by the name of the field, so that it is never kept. */
@QuarkusTest
class MedischIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diagnose",
                "oorzaak",
                "klachten",
                "Aandoening",
                "medicatie",
                "behandeling",
                "diagnosecode",
                "casCode",
                "icd10",
                "verzuimreden",
                "medischeOorzaak",
                "zwangerschap"
            })
    void a_field_that_carries_a_medical_cause_is_refused_by_name(String veld) {
        var job = Job.id();
        officer.post("/v1/ziekmeldingen", Map.of("dienstverband", job, "eersteZiektedag", "2026-06-10", veld, "griep"))
                .statusCode(400)
                .body("type", endsWith("/problemen/medisch-gegeven-niet-toegestaan"))
                .body("fouten.veld", contains(veld));
        officer.get("/v1/ziekmeldingen?dienstverband=" + job).body("", hasSize(0));
    }
}
