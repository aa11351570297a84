package nl.meedoen.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.local.partners.Dagloon;
import nl.meedoen.local.partners.Message;
import nl.meedoen.local.partners.Mischief;
import nl.meedoen.local.partners.Uwv;
import nl.meedoen.local.partners.VanPartner.UwvFactuurOntvangen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sickness from the report to UWV's invoice: who pays for which day, to the cent, and no day twice. */
class NoRiskStoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String GEMEENTE = "GM0613";
    private static final Dagloon DAGLOON = Dagloon.vast(new BigDecimal("105.30"));
    private static OwnSuite suite;

    private MainJob job;
    private NoRiskJob norisk;
    private Uwv uwv;

    @BeforeAll
    static void start() throws Exception {
        suite = OwnSuite.started();
    }

    @AfterAll
    static void stop() throws Exception {
        if (suite != null) suite.close();
    }

    @BeforeEach
    void somebody_with_a_subsidy_is_ill_and_uwv_is_still_silent() {
        job = new MainJob(suite.address(), GEMEENTE);
        norisk = new NoRiskJob(suite.address(), GEMEENTE);
        job.aanHetWerk(TestPerson.any());
        // (2294.40 × 1.08 × 40%) × 1.25 × 32/36
        assertEquals("1101.31", job.subsidieAanvragen().text("maandbedrag"));
        job.ziekMelden("2026-03-10");
        assertEquals("VERMOED", pauze("GEPAUZEERD", "status"));
        uwv = Uwv.answering(suite.address().kafka(), DAGLOON, Mischief.NONE);
    }

    @AfterEach
    void uwv_closes() {
        uwv.close();
    }

    @Test
    void uwv_grants_the_employee_recovers_in_two_steps_and_every_day_is_paid_for_once() {
        var claim = toegekend();
        assertEquals("2026-03-10", claim.text("vanaf"));
        assertEquals("105.30", claim.text("dagloon"));
        Patience.until(
                PATIENCE, job::subsidie, subsidie -> pauze(subsidie, "status").equals("BEVESTIGD"));

        job.gedeeltelijkBeterMelden("2026-03-16", 16).expect(200);
        assertEquals("GEDEELTELIJK_HERSTELD", job.ziekmelding().text("status"));
        // 9 of 31 days: half recovered is still ill
        assertEquals("319.74", job.stand("2026-03").text("recht"));

        job.beterMelden("2026-03-20").expect(200);
        assertEquals("2026-03-19", pauze("LOPEND", "tot"));
        // 21 of 31 days
        var run = job.betaalrun("2026-03");
        assertEquals("746.05", job.stand("2026-03").text("recht"));
        job.fiatteren(run.id()).expect(200);
        assertEquals("746.05", job.stand("2026-03").text("betaald"));

        // 10 up to and including 19 March has 8 working days; 8 × 105.30 × 70%
        var betaald = uitkering("589.68");
        assertEquals("8", betaald.json().at("/0/dagen").asText());
        assertEquals("2026-03-19", betaald.json().at("/0/tot").asText());

        // 589.68 + 141.00
        var factuur = norisk.factuurAanbieden(factuur()).expect(201);
        akkoord("730.68", factuur);
        assertEquals(
                0,
                norisk.samenloop(job.loonkostensubsidie())
                        .json()
                        .path("bevindingen")
                        .size());
    }

    @Test
    void another_first_day_is_told_to_uwv_which_pays_less_and_bills_less() {
        toegekend();
        job.beterMelden("2026-03-20").expect(200);
        uitkering("589.68");

        job.eersteZiektedagVerbeteren("2026-03-12", "De eerste dag was vrij").expect(200);
        // 12 up to and including 19 March has 6 working days; 6 × 105.30 × 70%
        assertEquals("2", uitkering("442.26").json().at("/0/volgnummer").asText());
        assertEquals(
                "2026-03-12",
                Patience.until(
                                PATIENCE,
                                job::subsidie,
                                subsidie -> pauze(subsidie, "vanaf").equals("2026-03-12"))
                        .json()
                        .at("/pauzes/0/vanaf")
                        .asText());
        // 23 of 31 days
        assertEquals("817.10", job.stand("2026-03").text("recht"));

        var factuur = factuur();
        uwv.say(Message.of(factuur, Instant.now()));
        // 442.26 + 141.00
        akkoord("583.26", norisk.factuur(factuur.factuurnummer(), PATIENCE));
        assertEquals(
                0,
                norisk.samenloop(job.loonkostensubsidie())
                        .json()
                        .path("bevindingen")
                        .size());
    }

    private Answer toegekend() {
        return norisk.claim(ziekmelding(), PATIENCE, claim -> "TOEGEKEND".equals(claim.text("status")));
    }

    private Answer uitkering(String bedrag) {
        return norisk.uitkeringen(
                ziekmelding(),
                PATIENCE,
                paid -> bedrag.equals(paid.json().at("/0/bedrag").asText()));
    }

    private UwvFactuurOntvangen factuur() {
        return uwv.boeken()
                .factuur(
                        GEMEENTE,
                        2026,
                        "UWV-2027-" + ziekmelding().substring(24),
                        LocalDate.parse("2027-02-15"),
                        Set.of(UUID.fromString(ziekmelding())));
    }

    private static void akkoord(String totaal, Answer factuur) {
        assertEquals(totaal, factuur.text("totaal"));
        assertEquals(totaal, factuur.text("akkoord"), factuur.text());
        assertEquals(totaal, factuur.text("teBetalen"));
        assertEquals("0.00", factuur.text("betwist"));
    }

    private String ziekmelding() {
        return job.ziekmelding().id();
    }

    private String pauze(String status, String field) {
        return pauze(job.subsidieWordt(status, PATIENCE), field);
    }

    private static String pauze(Answer subsidie, String field) {
        return subsidie.json().at("/pauzes/0/" + field).asText();
    }
}
