package nl.meedoen.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.meedoen.stories.MainJob;
import nl.meedoen.stories.Patience;
import nl.meedoen.stories.Person;
import nl.meedoen.stories.Suite;
import nl.meedoen.stories.TestPerson;

/** A payment run over many accounts, beside one SQL statement that reads the same facts and inserts as many lines. */
public final class RunBenchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String MAAND = "2026-03";

    private RunBenchmark() {}

    /** @param args state folder of a running suite, its port offset, how many accounts */
    public static void main(String[] args) throws Exception {
        var offset = Integer.parseInt(args[1]);
        var accounts = Integer.parseInt(args[2]);
        var suite = Suite.local(offset);
        try (var database = SubsidyDatabase.of(Path.of(args[0]), offset)) {
            database.multiply(oneAccount(suite), accounts);
            var officer = Person.signIn(suite, "berekenaar", "subsidie-medewerker", MainJob.GEMEENTE);
            var run = time(() -> completed(officer));
            var statement = time(() -> plain(database));
            System.out.printf(
                    "%,d accounts: the run took %.1f s, the plain statement %.1f s, ratio %.1f; most memory of the service %d MiB%n",
                    accounts, run, statement, run / statement, SubsidyProcess.peakMebibytes(Path.of(args[0])));
        }
    }

    /** One subsidy with a spell of sickness, made as its users make it. */
    private static MainJob oneAccount(Suite suite) {
        var job = new MainJob(suite);
        job.aanHetWerk(TestPerson.any());
        job.subsidieAanvragen();
        job.ziekMelden("2026-03-10");
        job.subsidieWordt("GEPAUZEERD", PATIENCE);
        job.beterMelden("2026-03-20");
        job.subsidieWordt("LOPEND", PATIENCE);
        return job;
    }

    private static void completed(Person officer) {
        var body = Map.of("gemeente", MainJob.GEMEENTE, "maand", MAAND);
        var id = officer.post("/v1/betaalruns", body).expect(201).id();
        Patience.until(
                PATIENCE,
                () -> officer.get("/v1/betaalruns/" + id).expect(200),
                answer -> !answer.json().path("hash").isMissingNode()
                        && !answer.json().path("hash").isNull());
    }

    private static void plain(SubsidyDatabase database) {
        try {
            database.plainStatement();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double time(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
