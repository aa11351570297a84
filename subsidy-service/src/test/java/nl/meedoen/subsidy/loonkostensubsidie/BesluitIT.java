package nl.meedoen.subsidy.loonkostensubsidie;

import static nl.meedoen.subsidy.Desk.loonwaarde;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BesluitIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Test
    void een_toekenning_noemt_het_maandbedrag_en_het_artikel_en_reist_als_gebeurtenis() {
        var job = Job.from("2026-01-01", "GM0597");
        var id = officer.asksFor(job, "2026-01-01", loonwaarde(60))
                .statusCode(201)
                .body("besluit", equalTo("TOEGEKEND"))
                .body("status", equalTo("LOPEND"))
                .body("maandbedrag", equalTo("1101.31"))
                .body("onderbouwing[0].artikel.artikel", equalTo("10d"))
                .header("ETag", notNullValue())
                .extract()
                .<String>path("id");
        var told = Bus.all(
                "meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), 2, Duration.ofSeconds(30));
        var data = Contracts.verified(told.getFirst());
        assertEquals(id, data.path("loonkostensubsidie").asText());
        assertEquals("GM0597", told.getFirst().headers().get("ce_gemeente"));
        assertEquals(60, Contracts.verified(told.getLast()).path("percentage").asInt());
    }

    @Test
    void D1_in_2015_telt_het_loon_van_de_functie() {
        var job = Job.of(
                "GM0597",
                started -> started.put("ingangsdatum", "2015-01-01")
                        .put("urenPerWeek", 24)
                        .put("voltijdUrenPerWeek", 40));
        var grondslag = loonwaarde(60);
        officer.asksFor(job, "2015-01-01", grondslag)
                .statusCode(400)
                .body("fouten[0].veld", equalTo("grondslag.functieloon"));
        grondslag.put("functieloon", "1700.00");
        officer.asksFor(job, "2015-01-01", grondslag).statusCode(201).body("maandbedrag", equalTo("384.01"));
    }

    @Test
    void D4_wie_achttien_is_heeft_het_minimumjeugdloon() {
        var job = Job.of(
                "GM0597",
                started -> started.put("ingangsdatum", "2023-01-01")
                        .put("geboortedatum", "2004-06-01")
                        .put("urenPerWeek", 28)
                        .put("voltijdUrenPerWeek", 40));
        officer.asksFor(job, "2023-01-01", loonwaarde(50)).statusCode(201).body("maandbedrag", equalTo("451.52"));
    }

    @Test
    void D8_de_subsidie_is_ten_hoogste_70_procent_waar_geen_ondergrens_geldt() {
        var job = Job.of(
                "GM0546",
                started -> started.put("ingangsdatum", "2026-01-01")
                        .put("urenPerWeek", 20)
                        .put("voltijdUrenPerWeek", 36));
        officer.asksFor(job, "2026-01-01", loonwaarde(25)).statusCode(201).body("maandbedrag", equalTo("1204.56"));
    }

    @ParameterizedTest
    @CsvSource({"25, ondergrens", "100, vol loon"})
    void een_gemotiveerd_nee_is_ook_een_besluit(int percentage, String waarom) {
        var job = Job.from("2026-01-01", "GM0597");
        officer.asksFor(job, "2026-01-01", loonwaarde(percentage))
                .statusCode(201)
                .body("besluit", equalTo("AFGEWEZEN"))
                .body("status", equalTo("AFGEWEZEN"))
                .body("onderbouwing[0].stappen.uitkomst", hasItem("niet voldaan"));
    }

    @Test
    void voor_een_dienstverband_is_er_een_subsidie() {
        var job = Job.from("2026-01-01", "GM0597");
        var eerste = officer.granted(job, "2026-01-01");
        officer.asksFor(job, "2026-02-01", loonwaarde(50))
                .statusCode(409)
                .body("type", endsWith("/problemen/bestaat-al"))
                .body("loonkostensubsidie", equalTo(eerste));
    }

    @Test
    void zonder_loonwaarde_geen_besluit() {
        officer.asksFor(Job.from("2026-01-01", "GM0597"), "2026-01-01", Map.of("soort", "LOONWAARDE"))
                .statusCode(400)
                .body("type", endsWith("/problemen/loonwaarde-ontbreekt"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "100.01", "101"})
    void een_percentage_ligt_tussen_0_en_100(Double percentage) {
        officer.asksFor(Job.from("2026-01-01", "GM0597"), "2026-01-01", loonwaarde(percentage))
                .statusCode(400)
                .body("fouten.veld", hasItem("grondslag.percentage"));
    }

    @Test
    void waar_beleid_ontbreekt_wordt_niets_besloten() {
        officer.asksFor(Job.from("2027-01-01", "GM0597"), "2027-01-01", loonwaarde(60))
                .statusCode(400)
                .body("type", endsWith("/problemen/beleid-ontbreekt"));
    }

    @Test
    void wat_nog_onderweg_kan_zijn_heet_niet_onbekend() {
        var nooit = new Job(UUID.randomUUID().toString(), "", "", "GM0597");
        officer.asksFor(nooit, "2026-01-01", loonwaarde(60))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problemen/dienstverband-nog-niet-bekend"));
    }
}
