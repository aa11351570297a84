package nl.meedoen.subsidy.aanvraag;

import static nl.meedoen.subsidy.Desk.loonwaarde;
import static nl.meedoen.subsidy.aanvraag.Loket.allesJa;
import static nl.meedoen.subsidy.aanvraag.Loket.bij;
import static nl.meedoen.subsidy.aanvraag.Loket.nee;
import static nl.meedoen.subsidy.aanvraag.Loket.volledig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BesluitOpAanvraagIT extends Balie {

    @Test
    void de_lange_weg_geeft_hetzelfde_besluit_als_de_korte() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = loket.ingediend(volledig(job, "2026-01-01"));
        loket.doe(id, "doelgroepbeoordeling", allesJa())
                .statusCode(200)
                .body("status", equalTo("IN_BEHANDELING"))
                .body("ontbreekt", empty());
        var subsidie = loket.doe(id, "besluit")
                .statusCode(200)
                .body("status", equalTo("BESLOTEN"))
                .body("besluit", equalTo("TOEGEKEND"))
                .header("ETag", notNullValue())
                .extract()
                .<String>path("loonkostensubsidie");
        loket.desk()
                .get(subsidie)
                .statusCode(200)
                .body("besluit", equalTo("TOEGEKEND"))
                .body("maandbedrag", equalTo("1101.31"));
        var told = Bus.all(
                "meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), 2, Duration.ofSeconds(30));
        assertEquals(
                "1101.31",
                Contracts.verified(told.getFirst()).path("maandbedrag").asText());
    }

    @Test
    void zonder_dienstverband_wordt_niets_toegekend_en_met_wel() {
        var job = Job.from("2026-07-01", "GM0597");
        var verzoek = bij(job.client(), "GM0597", "2026-07-01");
        verzoek.put("werkgever", job.werkgever());
        verzoek.put("contract", Map.of("ingangsdatum", "2026-07-01", "urenPerWeek", 32, "voltijdUrenPerWeek", 38));
        verzoek.put("grondslag", loonwaarde(60));
        var id = loket.ingediend(verzoek);
        loket.doe(id, "doelgroepbeoordeling", allesJa())
                .body("status", equalTo("IN_BEHANDELING"))
                .body("ontbreekt.veld", contains("dienstverband"));
        loket.doe(id, "besluit")
                .statusCode(409)
                .body("type", containsString("overgang-niet-toegestaan"))
                .body("ontbreekt.veld", contains("dienstverband"));
        loket.desk()
                .get("/v1/loonkostensubsidies?dienstverband=" + job.dienstverband())
                .body("$", empty());
        loket.doe(id, "aanvulling", Map.of("dienstverband", job.dienstverband()))
                .statusCode(200);
        loket.doe(id, "besluit").statusCode(200).body("besluit", equalTo("TOEGEKEND"));
    }

    @Test
    void een_onvolledige_aanvraag_zegt_wat_er_ontbreekt_en_bij_wie() {
        var id = loket.indienen(bij(Job.id(), "GM0597", "2026-07-01"))
                .statusCode(201)
                .body("status", equalTo("ONVOLLEDIG"))
                .body(
                        "ontbreekt.findAll { it.bij == 'AANVRAGER' }.veld",
                        contains(
                                "werkgever",
                                "contract.ingangsdatum",
                                "contract.urenPerWeek",
                                "contract.voltijdUrenPerWeek"))
                .body(
                        "ontbreekt.findAll { it.bij == 'GEMEENTE' }.veld",
                        hasItems("dienstverband", "grondslag.soort", "doelgroepbeoordeling.kanWerken"))
                .extract()
                .<String>path("id");
        loket.doe(id, "aanvulling", Map.of("contract", Map.of("urenPerWeek", 24)))
                .statusCode(200)
                .body("ontbreekt.veld", not(hasItem("contract.urenPerWeek")))
                .body("status", equalTo("ONVOLLEDIG"));
        loket.doe(id, "besluit").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GM0597, ondersteuning",
        "GM0597, minderDanMinimumloon",
        "GM0597, kanWerken",
        "GM0597, groteAfstand",
        "GM0546, kanWerken"
    })
    void wie_niet_bij_de_doelgroep_hoort_krijgt_een_gemotiveerd_nee(String gemeente, String criterium) {
        var job = Job.from("2026-01-01", gemeente);
        var id = loket.ingediend(volledig(job, "2026-01-01"));
        loket.doe(id, "doelgroepbeoordeling", nee(criterium, "Blijkt uit het gesprek."))
                .statusCode(200);
        var subsidie = loket.doe(id, "besluit")
                .statusCode(200)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("persoon.onderbouwing.stappen.uitkomst", hasItem("niet voldaan"))
                .body("persoon.onderbouwing.stappen.invoer.motivering", hasItem("Blijkt uit het gesprek."))
                .extract()
                .<String>path("loonkostensubsidie");
        loket.desk()
                .get(subsidie)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("onderbouwing[0].stappen[0].uitkomst", equalTo("hoort niet bij de doelgroep"));
    }

    @Test
    void een_antwoord_op_grote_afstand_is_alleen_nodig_waar_de_gemeente_het_vraagt() {
        var antwoorden = allesJa();
        antwoorden.remove("groteAfstand");
        var leiden = loket.ingediend(volledig(Job.from("2026-01-01", "GM0546"), "2026-01-01"));
        loket.doe(leiden, "doelgroepbeoordeling", antwoorden).body("ontbreekt", empty());
        var ridderkerk = loket.ingediend(volledig(Job.from("2026-01-01", "GM0597"), "2026-01-01"));
        loket.doe(ridderkerk, "doelgroepbeoordeling", antwoorden)
                .body("ontbreekt.veld", contains("doelgroepbeoordeling.groteAfstand"));
    }

    @Test
    void zonder_dienstverband_kan_een_nee_wel() {
        var id = loket.ingediend(bij(Job.id(), "GM0597", "2026-07-01"));
        loket.doe(id, "doelgroepbeoordeling", nee("kanWerken", "Blijkt uit het onderzoek."));
        loket.doe(id, "besluit")
                .statusCode(200)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("loonkostensubsidie", nullValue())
                .body("onderbouwing[0].uitkomst", equalTo("hoort niet bij de doelgroep"));
    }

    @Test
    void een_tweede_subsidie_voor_hetzelfde_dienstverband_wordt_afgewezen() {
        var job = Job.from("2026-01-01", "GM0597");
        loket.desk().granted(job, "2026-01-01");
        var id = loket.ingediend(volledig(job, "2026-02-01"));
        loket.doe(id, "doelgroepbeoordeling", allesJa());
        loket.doe(id, "besluit")
                .statusCode(200)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("onderbouwing[0].stappen.toelichting", hasItem(containsString("al een subsidie")));
    }

    @Test
    void wie_ambtshalve_handelt_kent_geen_aanvraagtermijn() {
        var job = Job.from("2025-06-01", "GM0597");
        var verzoek = volledig(job, "2026-01-01");
        var teLaat = loket.ingediend(verzoek);
        loket.doe(teLaat, "doelgroepbeoordeling", allesJa());
        loket.doe(teLaat, "besluit").body("besluit", equalTo("AFGEWEZEN"));
        verzoek.put("aanvrager", "AMBTSHALVE");
        var ambtshalve = loket.ingediend(verzoek);
        loket.doe(ambtshalve, "doelgroepbeoordeling", allesJa());
        loket.doe(ambtshalve, "besluit").body("besluit", equalTo("TOEGEKEND"));
        loket.doe(ambtshalve, "besluit").statusCode(409);
    }

    @Test
    void elke_foute_waarde_wordt_genoemd_en_er_verandert_niets() {
        var client = Job.id();
        var verzoek = bij(client, "GM0597", "2026-07-01");
        verzoek.put("aanvraagdatum", "2099-01-01");
        verzoek.put("contract", Map.of("urenPerWeek", 61, "functie", "kok"));
        verzoek.put("grondslag", Map.of("percentage", 101));
        loket.indienen(verzoek)
                .statusCode(400)
                .body(
                        "fouten.veld",
                        hasItems("aanvraagdatum", "contract.urenPerWeek", "contract.functie", "grondslag.percentage"));
        loket.desk().get("/v1/lks-aanvragen?client=" + client).body("$", empty());
        var id = loket.ingediend(bij(client, "GM0597", "2026-07-01"));
        loket.doe(id, "doelgroepbeoordeling", Map.of("kanWerken", Map.of("voldaan", "ja", "diagnose", "x")))
                .statusCode(400)
                .body("fouten.veld", hasItems("kanWerken.voldaan", "kanWerken.diagnose", "kanWerken.motivering"));
    }

    @Test
    void een_dienstverband_van_een_ander_hoort_er_niet_bij() {
        var job = Job.from("2026-01-01", "GM0597");
        for (var veld : List.of("client", "werkgever")) {
            var verzoek = volledig(job, "2026-01-01");
            verzoek.put(veld, Job.id());
            loket.indienen(verzoek).statusCode(400).body("fouten[0].veld", equalTo("dienstverband"));
        }
    }

    @Test
    void ieder_ziet_wat_hem_aangaat() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = loket.ingediend(volledig(job, "2026-01-01"));
        loket.doe(id, "doelgroepbeoordeling", nee("kanWerken", "Kan nu nog niet werken."));
        loket.doe(id, "besluit").statusCode(200);
        var klantmanager = new Loket(Desk.of(Tokens.with("klantmanager").in("GM0597")));
        assertEquals(
                "Kan nu nog niet werken.",
                klantmanager.zie(id).getString("persoon.doelgroepbeoordeling.kanWerken.motivering"));
        klantmanager.doe(id, "intrekking", Map.of("reden", "x")).statusCode(403);
        var werkgever = Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(job.werkgever()));
        werkgever
                .get("/v1/lks-aanvragen/" + id)
                .statusCode(200)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("persoon", nullValue())
                .body(not(containsString("Kan nu nog niet werken")));
        werkgever.get("/v1/lks-aanvragen").body("id", contains(id));
        Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(Job.id()))
                .get("/v1/lks-aanvragen/" + id)
                .statusCode(404);
        Desk.of(Tokens.with("subsidie-medewerker").in("GM0613"))
                .get("/v1/lks-aanvragen/" + id)
                .statusCode(404);
        Desk.of(Tokens.with("jobcoach").in("GM0597")).get("/v1/lks-aanvragen").statusCode(403);
        new Loket(Desk.of(Tokens.with("subsidie-medewerker").in("GM0613")))
                .indienen(bij(Job.id(), "GM0597", "2026-07-01"))
                .statusCode(403);
    }

    @Test
    void een_ingetrokken_aanvraag_blijft_zoals_zij_was() {
        var id = loket.ingediend(bij(Job.id(), "GM0597", "2026-07-01"));
        loket.doe(id, "intrekking", Map.of("reden", "De werkgever ziet ervan af."))
                .statusCode(200)
                .body("status", equalTo("INGETROKKEN"))
                .body("reden", equalTo("De werkgever ziet ervan af."))
                .body("besluit", nullValue());
        loket.doe(id, "aanvulling", Map.of()).statusCode(409);
        loket.doe(id, "besluit").statusCode(409);
    }
}
