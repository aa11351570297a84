package nl.meedoen.subsidy.loonkostensubsidie;

import static io.restassured.RestAssured.given;
import static nl.meedoen.subsidy.Desk.loonwaarde;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ToegangIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void zonder_token_niets() {
        given().get("/v1/loonkostensubsidies")
                .then()
                .statusCode(401)
                .body("type", endsWith("/problemen/niet-aangemeld"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handhaver", "jobcoach", "beheerder"})
    void wie_er_niet_over_gaat_ziet_niets(String role) {
        Desk.of(Tokens.with(role).in("GM0597")).get("/v1/loonkostensubsidies").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klantmanager", "regisseur-werk", "werkgever", "betaal-fiatteur"})
    void alleen_de_subsidiemedewerker_besluit(String role) {
        Desk.of(Tokens.with(role).in("GM0597"))
                .asksFor(Job.from("2026-01-01", "GM0597"), "2026-01-01", loonwaarde(60))
                .statusCode(403);
    }

    @Test
    void een_andere_gemeente_ziet_wat_er_niet_is() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        var albrandswaard = Desk.of(Tokens.with("subsidie-medewerker").in("GM0613"));
        albrandswaard.get("/v1/loonkostensubsidies/" + subsidie).statusCode(404);
        albrandswaard
                .get("/v1/loonkostensubsidies/" + subsidie + "/stand?maand=2026-03")
                .statusCode(404);
    }

    @Test
    void een_werkgever_ziet_alleen_zijn_eigen_subsidies() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        Desk.of(Tokens.with("werkgever").forEmployer(job.werkgever()))
                .get("/v1/loonkostensubsidies")
                .body("$", hasSize(1))
                .body("[0].id", equalTo(subsidie));
        Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(Job.id()))
                .get("/v1/loonkostensubsidies/" + subsidie)
                .statusCode(404);
    }

    @Test
    void een_onleesbare_vraag_krijgt_een_precies_antwoord() {
        var subsidie = officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/stand?maand=2026-13")
                .statusCode(400)
                .body("fouten[0].veld", equalTo("maand"));
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/stand")
                .statusCode(400)
                .body("fouten[0].code", equalTo("verplicht"));
    }
}
