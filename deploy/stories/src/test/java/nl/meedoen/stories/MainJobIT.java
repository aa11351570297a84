package nl.meedoen.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An employer reports sickness, the payment pauses; the employee recovers, it resumes; what is due is paid. */
class MainJobIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static OwnSuite suite;

    private MainJob job;

    @BeforeAll
    static void start() throws Exception {
        suite = OwnSuite.started();
    }

    @AfterAll
    static void stop() throws Exception {
        if (suite != null) suite.close();
    }

    @BeforeEach
    void somebody_works_with_a_subsidy() {
        job = new MainJob(suite.address());
        job.aanHetWerk(TestPerson.any());
        var subsidie = job.subsidieAanvragen();
        assertEquals("LOPEND", subsidie.text("status"));
        // (2294.40 × 1.08 × 40%) × 1.25 × 32/36
        assertEquals("1101.31", subsidie.text("maandbedrag"));
    }

    @Test
    void sickness_pauses_recovery_resumes_and_the_run_pays_the_days_between() {
        job.ziekMelden("2026-03-10");
        var ziek = job.subsidieWordt("GEPAUZEERD", PATIENCE);
        assertEquals("2026-03-10", ziek.json().at("/pauzes/0/vanaf").asText());
        assertEquals("VERMOED", ziek.json().at("/pauzes/0/status").asText());
        assertEquals("PAUZEREN", ziek.json().at("/pauzes/0/regime").asText());
        // 9 of 31 days
        assertEquals("319.74", job.stand("2026-03").text("recht"));

        job.beterMelden("2026-03-20").expect(200);
        var beter = job.subsidieWordt("LOPEND", PATIENCE);
        assertEquals("2026-03-19", beter.json().at("/pauzes/0/tot").asText());
        // 21 of 31 days
        assertEquals("746.05", job.stand("2026-03").text("recht"));

        var run = job.betaalrun("2026-03");
        assertEquals("746.05", bedrag(run));
        job.fiatteren(run.id()).expect(200);
        var stand = job.stand("2026-03");
        assertEquals("746.05", stand.text("betaald"));
        assertEquals("0.00", stand.text("saldo"));
        assertTrue(job.betaalbestand(run.id()).expect(200).text().contains(">746.05</InstdAmt>"));
        assertEquals(0, job.betaalrun("2026-03").json().path("aantal").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"subsidy", "connect", "kafka", "postgres"})
    void the_pause_arrives_once_when_a_part_dies_between_the_report_and_the_pause(String part) throws Exception {
        if (!part.equals("postgres")) suite.kill(part);
        var ziekmelding = job.ziekMelden("2026-03-10").id();
        if (part.equals("postgres")) suite.kill(part);
        suite.restart(part);

        var subsidie = Patience.until(PATIENCE, job::subsidie, answer -> "GEPAUZEERD".equals(answer.text("status")));
        assertEquals(1, subsidie.json().path("pauzes").size());
        assertEquals(ziekmelding, subsidie.json().at("/pauzes/0/ziekmelding").asText());
    }

    private String bedrag(Answer run) {
        for (var regel : run.json().path("regels"))
            if (regel.path("loonkostensubsidie").asText().equals(job.loonkostensubsidie()))
                return new BigDecimal(regel.path("bedrag").asText()).toPlainString();
        return "geen regel";
    }
}
