package nl.meedoen.subsidy.urenopgave;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.meedoen.common.platform.security.Visibility;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import nl.meedoen.subsidy.rekening.Herkomst;
import nl.meedoen.subsidy.rekening.Rekeningen;
import nl.meedoen.subsidy.rekening.Subsidiefeit.UrenVariabel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UrenopgaveIT extends ServiceTest {
    private final Desk officer = Desk.officer();

    @Inject
    UrenopgavenBewaken bewaken;

    @Inject
    Rekeningen rekeningen;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    @Test
    void een_werkgever_geeft_de_uren_van_zijn_eigen_dienstverband_op() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = variabel(job, "2026-02");
        var werkgever = Desk.of(Tokens.with("werkgever").forEmployer(job.werkgever()));
        opgave(werkgever, subsidie, "2026-02", 69.33)
                .statusCode(200)
                .body("find { it.maand == '2026-02' }.status", equalTo("OPGEGEVEN"));
        assertEquals("550.66", officer.stand(subsidie, "maand=2026-02").getString("recht"));
        opgave(Desk.of(Tokens.with("werkgever").forEmployer(Job.id())), subsidie, "2026-02", 60)
                .statusCode(404);
    }

    @Test
    void na_de_termijn_staat_de_betaling_stil_en_een_opgave_brengt_haar_terug() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = variabel(job, "2026-02");
        opgave(officer, subsidie, "2026-02", 138.67).statusCode(200);

        controleren(LocalDate.of(2026, 4, 10));
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("recht"));
        var herinnering = Bus.all(
                        "meedoen.subsidy.v1",
                        message ->
                                message.type().contains("urenopgave-herinnerd") && subsidie.equals(message.subject()),
                        1,
                        Duration.ofSeconds(30))
                .getFirst();
        Contracts.verified(herinnering);
        assertTrue(String.valueOf(herinnering.value()).contains("2026-03"));

        controleren(LocalDate.of(2026, 4, 30));
        controleren(LocalDate.of(2026, 5, 1));
        assertEquals("0.00", officer.stand(subsidie, "maand=2026-03").getString("recht"));
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/urenopgaven")
                .body("find { it.maand == '2026-03' }.status", equalTo("UITGEBLEVEN"));

        opgave(officer, subsidie, "2026-03", 138.67).statusCode(200);
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("recht"));
        officer.get("/v1/loonkostensubsidies/" + subsidie + "/mutaties")
                .body("soort", hasItem("UrenopgaveUitgebleven"));
    }

    @Test
    void een_subsidie_die_niet_te_lezen_is_houdt_de_andere_niet_op() {
        var subsidie = variabel(Job.from("2026-01-01", "GM0597"), "2026-02");
        onvindbaar();
        controleren(LocalDate.of(2026, 6, 1));
        assertEquals("0.00", officer.stand(subsidie, "maand=2026-03").getString("recht"));
    }

    /** A fact about a subsidy that is not there. */
    @ActivateRequestContext
    void onvindbaar() {
        visibility.everything();
        rekeningen.toevoegen(
                UUID.randomUUID(),
                "GM0597",
                Herkomst.van("sofie"),
                UUID.randomUUID(),
                clock.instant(),
                kenmerk -> new UrenVariabel(kenmerk, UUID.randomUUID(), LocalDate.of(2026, 2, 1)));
    }

    @Test
    void een_onmogelijke_opgave_verandert_niets() {
        var subsidie = variabel(Job.from("2026-01-01", "GM0597"), "2026-02");
        opgave(officer, subsidie, "2026-03", -1).statusCode(400).body("fouten[0].veld", equalTo("uren"));
        opgave(officer, subsidie, "2026-03", 261).statusCode(400).body("fouten[0].veld", equalTo("uren"));
        opgave(officer, subsidie, "2999-03", 100).statusCode(400).body("fouten[0].code", equalTo("in-de-toekomst"));
        opgave(officer, subsidie, "2025-12", 100).statusCode(400).body("fouten[0].code", equalTo("voor-ingangsdatum"));
        opgave(officer, subsidie, "2026-01", 100).statusCode(409);
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("recht"));
    }

    @ActivateRequestContext
    void controleren(LocalDate vandaag) {
        bewaken.controleren(vandaag);
    }

    private String variabel(Job job, String vanaf) {
        var subsidie = officer.granted(job, "2026-01-01");
        officer.post("/v1/loonkostensubsidies/" + subsidie + "/variabele-uren", Map.of("vanaf", vanaf))
                .statusCode(200);
        return subsidie;
    }

    private static ValidatableResponse opgave(Desk desk, String subsidie, String maand, Number uren) {
        return desk.post("/v1/loonkostensubsidies/" + subsidie + "/urenopgaven", Map.of("maand", maand, "uren", uren));
    }
}
