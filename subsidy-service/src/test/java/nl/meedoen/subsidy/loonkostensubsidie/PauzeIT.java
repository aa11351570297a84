package nl.meedoen.subsidy.loonkostensubsidie;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Publisher;
import nl.meedoen.common.testing.Tokens;
import nl.meedoen.subsidy.Desk;
import nl.meedoen.subsidy.Job;
import nl.meedoen.subsidy.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PauzeIT extends ServiceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Desk officer = Desk.officer();

    @Test
    void ziek_pauzeert_beter_hervat_en_de_maand_telt_de_dagen() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var ziekmelding = job.ill("2026-03-10");
        var ziek = officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        assertEquals("2026-03-10", ziek.getString("pauzes[0].vanaf"));
        assertNull(ziek.getString("pauzes[0].tot"));
        assertEquals("319.74", officer.stand(subsidie, "maand=2026-03").getString("recht"));

        job.better(ziekmelding, "2026-03-20");
        officer.until(subsidie, answer -> "LOPEND".equals(answer.getString("status")));
        assertEquals("746.05", officer.stand(subsidie, "maand=2026-03").getString("recht"));
        assertEquals(
                "319.74",
                officer.stand(subsidie, "maand=2026-03&geldigOp=2026-03-15").getString("recht"));
        var told = Bus.all("meedoen.subsidy.v1", message -> job.dienstverband().equals(message.key()), 4, PATIENCE);
        told.forEach(Contracts::verified);
        assertEquals(
                "nl.participatiewet.loonkostensubsidie-gepauzeerd.v1",
                told.get(2).type());
        assertEquals(
                "nl.participatiewet.loonkostensubsidie-hervat.v1", told.get(3).type());
    }

    @Test
    void dezelfde_melding_twee_keer_pauzeert_een_keer() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var id = UUID.randomUUID();
        var melding = job.sickness("ziekmelding-ontvangen", Job.id()).put("eersteZiektedag", "2026-03-10");
        var noriskpolis = Publisher.on("meedoen.noriskpolis.v1");
        for (var keer = 0; keer < 3; keer++)
            noriskpolis.says(id, "ziekmelding-ontvangen", job.dienstverband(), melding.toString());
        job.noriskpolisSays(
                "betermelding-ontvangen",
                job.sickness(
                                "betermelding-ontvangen",
                                melding.path("ziekmelding").asText())
                        .put("eersteWerkdag", "2026-03-20"));
        var subsidieNa = officer.until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        assertEquals(1, subsidieNa.getList("pauzes").size());
    }

    @Test
    void een_herstel_dat_voor_zijn_melding_aankomt_gaat_niet_verloren() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var ziekmelding = Job.id();
        job.better(ziekmelding, "2026-03-20");
        job.noriskpolisSays(
                "ziekmelding-ontvangen",
                job.sickness("ziekmelding-ontvangen", ziekmelding).put("eersteZiektedag", "2026-03-10"));
        var na = officer.until(subsidie, answer -> !answer.getList("pauzes").isEmpty());
        assertEquals("2026-03-19", na.getString("pauzes[0].tot"));
        assertEquals("LOPEND", na.getString("status"));
    }

    @Test
    void een_melding_van_voor_de_toekenning_pauzeert_ook() {
        var job = Job.from("2026-01-01", "GM0597");
        var ziekmelding = job.ill("2026-03-10");
        Bus.await(
                "meedoen.noriskpolis.v1",
                message -> String.valueOf(message.value()).contains(ziekmelding),
                PATIENCE);
        var subsidie = officer.granted(job, "2026-01-01");
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
    }

    @Test
    void zonder_dekking_wordt_de_maand_weer_heel_tot_UWV_toch_toekent() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var ziekmelding = job.ill("2026-03-10");
        officer.until(subsidie, answer -> "VERMOED".equals(answer.getString("pauzes[0].status")));
        assertEquals("319.74", officer.stand(subsidie, "maand=2026-03").getString("recht"));

        var dekking = job.sickness("no-risk-dekking-vastgesteld", ziekmelding);
        job.noriskpolisSays("no-risk-dekking-vastgesteld", dekking);
        var zonder = officer.until(subsidie, answer -> "VERVALLEN".equals(answer.getString("pauzes[0].status")));
        assertEquals("LOPEND", zonder.getString("status"));
        assertEquals(
                "De no-riskpolis dekt deze ziekte niet, dus UWV betaalt niets. De subsidie loopt daarom door.",
                zonder.getString("pauzes[0].toelichting"));
        assertEquals("1101.31", officer.stand(subsidie, "maand=2026-03").getString("recht"));
        var pad = "/v1/loonkostensubsidies/" + subsidie;
        officer.get(pad + "/onderbouwing?maand=2026-03")
                .statusCode(200)
                .body("tekst", containsString("besluit of indicatie waaruit blijkt"));
        officer.get(pad + "/samenloop?van=2026-03-01&tot=2026-03-31").body("bevindingen", empty());
        Desk.of(Tokens.with("werkgever").in("GM0597").forEmployer(job.werkgever()))
                .get(pad)
                .statusCode(200)
                .body("pauzes[0].toelichting", containsString("no-riskpolis"));

        job.noriskpolisSays("no-risk-claim-toegekend", job.sickness("no-risk-claim-toegekend", ziekmelding));
        officer.until(subsidie, answer -> "BEVESTIGD".equals(answer.getString("pauzes[0].status")));
        job.noriskpolisSays("no-risk-dekking-vastgesteld", dekking);
        job.better(ziekmelding, "2026-03-20");
        var na = officer.until(subsidie, answer -> answer.getString("pauzes[0].tot") != null);
        assertEquals("BEVESTIGD", na.getString("pauzes[0].status"));
        assertEquals("746.05", officer.stand(subsidie, "maand=2026-03").getString("recht"));
    }

    @Test
    void wat_op_een_moment_bekend_was_verandert_nooit_meer() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var toen = Instant.now();
        var vraag = "maand=2026-03&beschikbaarOp=" + toen;
        assertEquals("1101.31", officer.stand(subsidie, vraag).getString("recht"));
        job.ill("2026-03-10");
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        assertEquals("1101.31", officer.stand(subsidie, vraag).getString("recht"));
    }

    @Test
    void een_onleesbare_melding_gaat_met_reden_naar_de_dode_brieven_en_houdt_niets_op() {
        var job = Job.from("2026-01-01", "GM0597");
        var subsidie = officer.granted(job, "2026-01-01");
        var kapot = job.sickness("ziekmelding-ontvangen", Job.id());
        kapot.remove("eersteZiektedag");
        job.noriskpolisSays("ziekmelding-ontvangen", kapot);
        Publisher.on("meedoen.noriskpolis.v1").says(UUID.randomUUID(), "iets-onbekends", job.dienstverband(), "{}");
        job.ill("2026-03-10");
        officer.until(subsidie, answer -> "GEPAUZEERD".equals(answer.getString("status")));
        var brief = Bus.await(
                "meedoen.noriskpolis.v1.dead-letter",
                message -> job.dienstverband().equals(message.key()),
                PATIENCE);
        assertEquals("veld eersteZiektedag ontbreekt", brief.headers().get("reden"));
        assertEquals(
                kapot.toString(),
                Contracts.parse(String.valueOf(brief.value())).path("value").asText());
    }
}
