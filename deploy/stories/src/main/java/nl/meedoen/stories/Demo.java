package nl.meedoen.stories;

import java.time.Duration;

/** Plays the main job against the running suite and shows what was posted, what travelled and what the account said. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String MAAND = "2026-03";

    private final MainJob job;
    private final Timeline timeline;

    private Demo(MainJob job, Timeline timeline) {
        this.job = job;
        this.timeline = timeline;
    }

    public static void main(String[] args) {
        var suite = Suite.local(Integer.parseInt(System.getenv().getOrDefault("MEEDOEN_PORT_OFFSET", "0")));
        var timeline = new Timeline(System.out);
        try (var _ = new Bus(suite, timeline::passed)) {
            new Demo(new MainJob(suite), timeline).play();
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
