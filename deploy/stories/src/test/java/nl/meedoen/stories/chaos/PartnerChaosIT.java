package nl.meedoen.stories.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.meedoen.stories.OwnSuite;
import org.junit.jupiter.api.Test;

/** However partners send it, whatever dies meanwhile: the same is known in the end. */
class PartnerChaosIT {
    private static final int REPORTS = Integer.parseInt(System.getenv().getOrDefault("MEEDOEN_CHAOS_REPORTS", "50"));
    private static final long SEED = 20150101;

    @Test
    void doubled_shuffled_and_broken_reports_end_as_a_clean_run_while_services_die() throws Exception {
        try (var suite = OwnSuite.started()) {
            var outcome = PartnerChaos.run(suite, SEED, REPORTS, System.out::println);

            assertEquals(List.of(), outcome.different());
            assertEquals(List.of(), outcome.unexpected());
            assertEquals(BrokenReports.NUMBER, outcome.letters().size());
            assertEquals(BrokenReports.NUMBER, outcome.repaired());
        }
    }
}
