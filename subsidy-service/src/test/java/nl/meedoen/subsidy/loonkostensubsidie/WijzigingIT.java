package nl.meedoen.subsidy.loonkostensubsidie;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WijzigingIT extends ServiceTest {
    private static final Map<String, Object> GEHOORD = Map.of("soort", "GEGEVEN", "op", "2026-04-01");
    private final Desk officer = Desk.officer();

    @Test
    void een_beeindiging_stopt_de_subsidie_na_de_laatste_dag() {
        var subsidie = nieuw();
        wijzig(officer, subsidie, "beeindiging", Map.of("laatsteDag", "2026-03-15", "reden", "niet langer doelgroep"))
                .statusCode(200)
                .body("status", equalTo("BEEINDIGD"));
        assertEquals("532.89", recht(subsidie, "2026-03"));
        assertEquals("0.00", recht(subsidie, "2026-04"));
    }

    @Test
    void een_intrekking_neemt_alles_terug_en_vraagt_eerst_een_zienswijze() {
        var subsidie = nieuw();
        wijzig(officer, subsidie, "intrekking", Map.of("reden", "onjuiste gegevens"))
                .statusCode(400)
                .body("fouten[0].veld", equalTo("zienswijze"));
        wijzig(officer, subsidie, "intrekking", Map.of("reden", "onjuiste gegevens", "zienswijze", GEHOORD))
                .statusCode(200)
                .body("status", equalTo("INGETROKKEN"));
        assertEquals("0.00", recht(subsidie, "2026-01"));
        wijzig(officer, subsidie, "beeindiging", Map.of("laatsteDag", "2026-03-15", "reden", "te laat"))
                .statusCode(409);
    }

    @Test
    void een_tweede_besluit_brengt_nooit_dagen_terug() {
        var subsidie = nieuw();
        wijzig(
                        officer,
                        subsidie,
                        "intrekking",
                        Map.of("vanaf", "2026-03-01", "reden", "onjuiste gegevens", "zienswijze", GEHOORD))
                .statusCode(200);
        wijzig(
                        officer,
                        subsidie,
                        "intrekking",
                        Map.of("vanaf", "2026-06-01", "reden", "iets anders", "zienswijze", GEHOORD))
                .statusCode(409);
        wijzig(officer, subsidie, "beeindiging", Map.of("laatsteDag", "2026-06-30", "reden", "later einde"))
                .statusCode(409);
        assertEquals("1101.31", recht(subsidie, "2026-02"));
        assertEquals("0.00", recht(subsidie, "2026-04"));
    }

    @Test
    void na_een_verhuizing_binnen_Nederland_gaat_de_nieuwe_gemeente_erover() {
        var subsidie = nieuw();
        wijzig(
                        officer,
                        subsidie,
                        "verhuizing",
                        Map.of(
                                "verhuisdatum",
                                "2026-03-16",
                                "naar",
                                "ANDERE_GEMEENTE",
                                "reden",
                                "verhuisd naar Utrecht"))
                .statusCode(200)
                .body("status", equalTo("BEEINDIGD"));
        assertEquals("532.89", recht(subsidie, "2026-03"));
    }

    @Test
    void elke_fout_in_een_wijziging_wordt_genoemd_en_verandert_niets() {
        var subsidie = nieuw();
        wijzig(officer, subsidie, "beeindiging", Map.of("onbekend", 1))
                .statusCode(400)
                .body("fouten", hasSize(3));
        wijzig(officer, subsidie, "beeindiging", Map.of("laatsteDag", "2025-12-30", "reden", "x"))
                .statusCode(400)
                .body("fouten[0].code", equalTo("voor-ingangsdatum"));
        wijzig(
                        Desk.of(Tokens.with("klantmanager").in("GM0597")),
                        subsidie,
                        "beeindiging",
                        Map.of("laatsteDag", "2026-03-15", "reden", "x"))
                .statusCode(403);
        wijzig(
                        Desk.of(Tokens.with("subsidie-medewerker").in("GM0613")),
                        subsidie,
                        "beeindiging",
                        Map.of("laatsteDag", "2026-03-15", "reden", "x"))
                .statusCode(404);
        assertEquals("1101.31", recht(subsidie, "2026-04"));
    }

    @Test
    void elke_mutatie_heeft_haar_dagen_wie_haar_bracht_en_waarom() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        job.ill("2026-03-10");
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        wijzig(officer, subsidie, "beeindiging", Map.of("laatsteDag", "2026-12-15", "reden", "einde project"))
                .statusCode(200);
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/mutaties")
                .statusCode(200)
                .body("soort", hasItems("Toegekend", "ZiekGemeld", "SubsidieBeeindigd"))
                .body("find { it.soort == 'ZiekGemeld' }.door", equalTo("WERKGEVER"))
                .body("find { it.soort == 'ZiekGemeld' }.geldigVanaf", equalTo("2026-03-10"))
                .body("find { it.soort == 'SubsidieBeeindigd' }.door", equalTo("sofie"))
                .body("find { it.soort == 'SubsidieBeeindigd' }.reden", equalTo("einde project"));
    }

    @Test
    void de_onderbouwing_staat_er_als_boom_en_in_gewone_taal() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        job.better(job.ill("2026-03-10"), "2026-03-20");
        officer.until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/onderbouwing?maand=2026-03")
                .statusCode(200)
                .body("recht", equalTo("746.05"))
                .body("onderbouwing.artikel.artikel", equalTo("10d"))
                .body("tekst", containsString("U krijgt voor maart 2026 € 746,05, omdat:"))
                .body("tekst", containsString("van 10 maart tot en met 19 maart (10 van de 31 dagen): € 0,00."))
                .body("tekst", containsString("Een hele maand is € 1.101,31."))
                .body("tekst", containsString("Participatiewet artikel 10d lid 4"));
    }

    private String nieuw() {
        return officer.granted(Job.from("2026-01-01", "GM0597"), "2026-01-01");
    }

    private String recht(String subsidie, String maand) {
        return officer.stand(subsidie, "maand=" + maand).getString("recht");
    }

    private static ValidatableResponse wijzig(Desk desk, String subsidie, String wat, Map<String, ?> body) {
        return desk.post("/v1/loonkostensubsidies/" + subsidie + "/" + wat, body);
    }
}
