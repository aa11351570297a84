package nl.meedoen.subsidy.simulatie;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Pulse;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.Runs;
import nl.meedoen.subsidy.ServiceTest;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.Overgenomen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is shown as still to pay is what the next run of Barendrecht pays. */
@QuarkusTest
class VolgendeRunIT extends ServiceTest {
    private static final String GEMEENTE = "GM0489";
    private static Pulse keten;
    private final Runs runs = Runs.in(GEMEENTE);
    private final Job job = Job.from("2026-03-01", GEMEENTE);

    @Inject
    Rekeningen rekeningen;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

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
        runs.opruimen();
    }

    @Test
    void van_een_maand_die_is_teruggevorderd_of_kwijtgescholden_staat_niets_meer_open() {
        var subsidie = runs.officer().granted(job, "2026-03-01");
        runs.betaald("2026-03");
        einde("2026-03-15");
        runs.officer().until(subsidie, antwoord -> "BEEINDIGD".equals(antwoord.getString("status")));
        assertEquals("-568.42", saldo(subsidie));
        var vordering = "/v1/terugvorderingen/"
                + runs.officer()
                        .post("/v1/terugvorderingen", Map.of("loonkostensubsidie", subsidie, "zelfGemeld", true))
                        .statusCode(201)
                        .extract()
                        .path("id");
        runs.fiatteur().post(vordering + "/besluit").statusCode(200);
        assertEquals("0.00", saldo(subsidie));
        runs.officer()
                .post(vordering + "/ontvangsten", Map.of("bedrag", "168.42"))
                .statusCode(200);
        runs.fiatteur()
                .post(vordering + "/kwijtschelding", Map.of("bedrag", "400.00", "reden", "De werkgever is failliet."))
                .statusCode(200);
        assertEquals("0.00", saldo(subsidie));
        simuleren(subsidie, Map.of("soort", "SUBSIDIE_BEEINDIGD", "datum", "2026-03-14"))
                .body("maanden", hasSize(1))
                .body("terugTeVorderen", equalTo("35.52"));
    }

    @Test
    void een_maand_waarover_een_run_niets_betaalde_wordt_nabetaald_als_UWV_weigert() {
        var ziekmelding = job.ill("2026-03-01");
        var subsidie = runs.officer().granted(job, "2026-03-01");
        runs.officer().until(subsidie, antwoord -> !antwoord.getList("pauzes").isEmpty());
        var run = runs.betaald("2026-03");
        assertEquals(List.of(), runs.regels(run, subsidie));
        simuleren(subsidie, Map.of("soort", "DEKKING_GEWEIGERD", "ziekmelding", ziekmelding))
                .body("maanden[0].oud", equalTo("0.00"))
                .body("maanden[0].betaald", equalTo("0.00"))
                .body("naTeBetalen", equalTo("1101.31"));
    }

    @Test
    void een_maand_die_elders_is_afgerekend_wordt_niet_nabetaald() {
        var subsidie = runs.officer().granted(job, "2026-03-01");
        overgenomen(subsidie);
        runs.betaald("2026-03");
        simuleren(subsidie, Map.of("soort", "LOONWAARDE", "datum", "2026-03-01", "percentage", 50))
                .body("maanden[0].nieuw", equalTo("1376.64"))
                .body("naTeBetalen", equalTo("0.00"));
    }

    private ValidatableResponse simuleren(String subsidie, Map<String, ?> feit) {
        return runs.officer()
                .post("/v1/simulaties", Map.of("loonkostensubsidie", subsidie, "feit", feit, "tot", "2026-03"))
                .statusCode(200);
    }

    private String saldo(String subsidie) {
        return runs.officer().stand(subsidie, "maand=2026-03").getString("saldo");
    }

    private void einde(String einddatum) {
        var einde = Contracts.example("dienstverband-beeindigd")
                .put("dienstverband", job.dienstverband())
                .put("einddatum", einddatum);
        Publisher.on("meedoen.client.v1").in(GEMEENTE).says("dienstverband-beeindigd", job.client(), einde);
    }

    /** Another system settled March. */
    @ActivateRequestContext
    void overgenomen(String subsidie) {
        visibility.everything();
        rekeningen.toevoegen(
                UUID.fromString(job.dienstverband()),
                GEMEENTE,
                Herkomst.van("anna"),
                UUID.randomUUID(),
                clock.instant(),
                kenmerk -> new Overgenomen(kenmerk, UUID.fromString(subsidie), YearMonth.of(2026, 4)));
    }
}
