package nl.meedoen.subsidy.betaalrun;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Pulse;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.Runs;
import nl.meedoen.subsidy.ServiceTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JournaalIT extends ServiceTest {
    private static Pulse keten;
    private final Runs barendrecht = Runs.in("GM0489");
    private final Runs albrandswaard = Runs.in("GM0613");

    @BeforeAll
    static void others_beat() {
        keten = Runs.keten();
    }

    @AfterAll
    static void others_stop() {
        keten.close();
    }

    @AfterEach
    void no_concept_stays_behind() {
        barendrecht.opruimen();
        albrandswaard.opruimen();
    }

    @Test
    void het_journaal_telt_op_tot_de_run_en_noemt_elke_rekening() throws IOException {
        var gewoon = barendrecht.officer().granted(Job.from("2026-05-01", "GM0489"), "2026-05-01");
        var doelgroep = Job.from("2026-05-01", "GM0489");
        Publisher.on("meedoen.client.v1")
                .in("GM0489")
                .says(
                        "indicatie-vastgesteld",
                        doelgroep.client(),
                        Contracts.example("indicatie-vastgesteld")
                                .put("indicatie", Job.id())
                                .put("client", doelgroep.client())
                                .put("gemeente", "GM0489")
                                .put("soort", "BANENAFSPRAAK")
                                .put("ingangsdatum", "2026-01-01"));
        // A run waits for all that was published before it.
        barendrecht.opruimen();
        var banenafspraak = barendrecht.officer().granted(doelgroep, "2026-05-01");
        var run = barendrecht.run("2026-05");
        journaal(barendrecht, run).statusCode(409);
        barendrecht.fiatteren(run).statusCode(200);
        var tekst = journaal(barendrecht, run).statusCode(200).extract().asString();
        var som = BigDecimal.ZERO;
        var vorm = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rijen = CSVParser.parse(tekst, vorm)) {
            for (var rij : rijen) {
                som = som.add(new BigDecimal(rij.get("bedrag")));
                if (rij.get("loonkostensubsidie").equals(gewoon)) assertEquals("42120", rij.get("grootboekrekening"));
                if (rij.get("loonkostensubsidie").equals(banenafspraak)) assertEquals("6710", rij.get("kostenplaats"));
            }
        }
        assertEquals(barendrecht.een(run).getString("totaal"), som.toPlainString());
    }

    @Test
    void zonder_grootboekrekening_is_er_geen_journaal() {
        albrandswaard.officer().granted(Job.from("2026-03-01", "GM0613"), "2026-03-01");
        journaal(albrandswaard, albrandswaard.betaald("2026-03"))
                .statusCode(400)
                .body("type", endsWith("/problemen/beleid-ontbreekt"));
    }

    private static ValidatableResponse journaal(Runs runs, String run) {
        return runs.fiatteur()
                .request()
                .accept("text/csv")
                .get("/v1/betaalruns/" + run + "/journaal")
                .then();
    }
}
