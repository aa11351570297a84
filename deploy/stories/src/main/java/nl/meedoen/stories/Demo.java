package nl.meedoen.stories;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.meedoen.local.partners.Dagloon;
import nl.meedoen.local.partners.Mischief;
import nl.meedoen.local.partners.Uwv;

/**
 * Plays the main job against the running suite, with a stand-in for UWV, and shows what was posted, what travelled and what the
 * account said.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String MAAND = "2026-03";

    private final MainJob job;
    private final NoRiskJob norisk;
    private final Uwv uwv;
    private final Timeline timeline;

    private Demo(Suite suite, Uwv uwv, Timeline timeline) {
        job = new MainJob(suite);
        norisk = new NoRiskJob(suite, MainJob.GEMEENTE);
        this.uwv = uwv;
        this.timeline = timeline;
    }

    public static void main(String[] args) {
        var suite = Suite.local(Integer.parseInt(System.getenv().getOrDefault("MEEDOEN_PORT_OFFSET", "0")));
        var timeline = new Timeline(System.out);
        try (var uwv = Uwv.answering(suite.kafka(), Dagloon.perPersoon(), Mischief.NONE);
                var _ = new Bus(suite, timeline::passed)) {
            new Demo(suite, uwv, timeline).play();
        }
    }

    private void play() {
        System.out.println("→ what was posted   ~ which event travelled   = what the account says");
        timeline.chapter("Somebody starts to work for 32 hours a week, and the employer gets loonkostensubsidie");
        timeline.posted(job.aanHetWerk(TestPerson.any()));
        var subsidie = job.subsidieAanvragen();
        timeline.posted(subsidie);
        timeline.account("%s, € %s a month".formatted(subsidie.text("status"), subsidie.text("maandbedrag")));

        timeline.chapter("The employee is ill from 10 March: the payment pauses");
        timeline.posted(job.ziekMelden("2026-03-10"));
        status("GEPAUZEERD");

        timeline.chapter("UWV, told by us with the decision as proof, grants sickness benefit: the pause is certain");
        toegekend();

        timeline.chapter("The employee works half the hours from 16 March: still ill");
        timeline.posted(job.gedeeltelijkBeterMelden("2026-03-16", 16).expect(200));
        stand();

        timeline.chapter("The employee works again from 20 March: the payment resumes");
        timeline.posted(job.beterMelden("2026-03-20").expect(200));
        status("LOPEND");

        timeline.chapter("One person prepares the payment run of March, another approves it");
        var run = job.betaalrun(MAAND);
        timeline.posted(run);
        timeline.posted(job.fiatteren(run.id()).expect(200));
        stand();
        var bestand = job.betaalbestand(run.id()).expect(200);
        timeline.posted(bestand);
        timeline.account(
                "pain.001.001.09, %d characters".formatted(bestand.text().length()));

        timeline.chapter("UWV paid the employer for the sick days, and sends its yearly invoice: benefit and € 141.00");
        betaald();
        factuur();
    }

    private void toegekend() {
        var claim = norisk.claim(ziekmelding(), PATIENCE, answer -> "TOEGEKEND".equals(answer.text("status")));
        timeline.account(
                "%s from %s, € %s a day".formatted(claim.text("status"), claim.text("vanaf"), claim.text("dagloon")));
        var subsidie = Patience.until(
                PATIENCE,
                job::subsidie,
                answer ->
                        "BEVESTIGD".equals(answer.json().at("/pauzes/0/status").asText()));
        timeline.account("pauses %s".formatted(subsidie.json().path("pauzes")));
    }

    private void betaald() {
        var betaling = norisk.uitkeringen(
                        ziekmelding(), PATIENCE, answer -> !answer.json().isEmpty())
                .json()
                .path(0);
        timeline.account("UWV paid € %s for %s days"
                .formatted(
                        betaling.path("bedrag").asText(), betaling.path("dagen").asText()));
    }

    private void factuur() {
        var nummer = "UWV-2027-" + ziekmelding().substring(24);
        var over = Set.of(UUID.fromString(ziekmelding()));
        var factuur = uwv.boeken().factuur(MainJob.GEMEENTE, 2026, nummer, LocalDate.of(2027, 2, 15), over);
        var gecontroleerd = norisk.factuurAanbieden(factuur).expect(201);
        timeline.posted(gecontroleerd);
        timeline.account("invoiced € %s, agreed € %s, disputed € %s, to be paid € %s"
                .formatted(
                        gecontroleerd.text("totaal"),
                        gecontroleerd.text("akkoord"),
                        gecontroleerd.text("betwist"),
                        gecontroleerd.text("teBetalen")));
        timeline.account("paid for twice or by neither: %s"
                .formatted(norisk.samenloop(job.loonkostensubsidie()).json().path("bevindingen")));
    }

    private String ziekmelding() {
        return job.ziekmelding().id();
    }

    private void status(String status) {
        var subsidie = job.subsidieWordt(status, PATIENCE);
        timeline.account("%s, pauses %s"
                .formatted(subsidie.text("status"), subsidie.json().path("pauzes")));
        stand();
    }

    private void stand() {
        var stand = job.stand(MAAND).expect(200);
        timeline.account("March: due € %s, paid € %s, open € %s"
                .formatted(stand.text("recht"), stand.text("betaald"), stand.text("saldo")));
    }
}
