package nl.meedoen.subsidy.loonkostensubsidie;

import static io.restassured.RestAssured.given;
import static nl.meedoen.subsidy.Desk.loonwaarde;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
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
    void een_werkgever_leest_niets_over_de_beperking_van_zijn_werknemer_en_niet_uit_welk_budget_hij_krijgt() {
        var job = Job.of("GM0597", started -> {
            started.put("ingangsdatum", "2026-01-01");
            beperking(started.get("client").asText());
        });
        var besluit = officer.asksFor(job, "2026-01-01", loonwaarde(60)).statusCode(201);
        besluit.body("onderbouwing[0].stappen[0].invoer.indicaties", equalTo("[MEDISCHE_URENBEPERKING]"))
                .body("financieringsbron", equalTo("REINTEGRATIEMIDDELEN"));
        var werkgever = Desk.of(Tokens.with("werkgever").forEmployer(job.werkgever()));
        var een = "/v1/loonkostensubsidies/" + besluit.extract().path("id");
        for (var pad : List.of("/v1/loonkostensubsidies", een, een + "/stand?maand=2026-03", een + "/mutaties")) {
            var gelezen = werkgever.get(pad).statusCode(200).extract().asString();
            for (var geheim : List.of("URENBEPERKING", "minder uren", "REINTEGRATIEMIDDELEN")) {
                assertFalse(gelezen.contains(geheim), pad + ": " + gelezen);
            }
        }
        werkgever
                .get(een)
                .body("onderbouwing[0].stappen[0].uitkomst", equalTo("hoort niet bij de doelgroep"))
                .body("financieringsbron", nullValue());
        var brief = werkgever.request().get(een + "/beschikking").asString();
        assertFalse(brief.contains("onderdeel e"), brief);
    }

    @Test
    void een_werkgever_ziet_wie_iets_meldde_alleen_waar_hij_het_zelf_was() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        job.ill("2026-03-10");
        officer.until(subsidie, antwoord -> !antwoord.getList("pauzes").isEmpty());
        officer.post(
                        "/v1/loonkostensubsidies/" + subsidie + "/beeindiging",
                        Map.of("laatsteDag", "2026-12-15", "reden", "niet langer doelgroep"))
                .statusCode(200);
        Desk.of(Tokens.with("werkgever").forEmployer(job.werkgever()))
                .get("/v1/loonkostensubsidies/" + subsidie + "/mutaties")
                .statusCode(200)
                .body("find { it.soort == 'ZiekGemeld' }.door", equalTo("WERKGEVER"))
                .body("find { it.soort == 'Toegekend' }.door", nullValue())
                .body("find { it.soort == 'SubsidieBeeindigd' }.door", nullValue())
                .body("find { it.soort == 'SubsidieBeeindigd' }.reden", nullValue());
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/mutaties")
                .body("find { it.soort == 'SubsidieBeeindigd' }.reden", equalTo("niet langer doelgroep"));
    }

    private static void beperking(String client) {
        Publisher.on("meedoen.client.v1")
                .in("GM0597")
                .says(
                        "indicatie-vastgesteld",
                        client,
                        Contracts.example("indicatie-vastgesteld")
                                .put("indicatie", Job.id())
                                .put("client", client)
                                .put("soort", "MEDISCHE_URENBEPERKING"));
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
