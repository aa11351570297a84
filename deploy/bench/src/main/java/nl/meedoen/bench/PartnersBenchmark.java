package nl.meedoen.bench;

import nl.meedoen.stories.OwnSuite;
import nl.meedoen.stories.chaos.PartnerChaos;

/** Many reports by partners, doubled, shuffled and broken, while services die, beside the same reports in order and once. */
public final class PartnersBenchmark {
    private static final long SEED = 20150101;

    private PartnersBenchmark() {}

    /** @param args how many reports of sickness, the offset of the suite's ports */
    public static void main(String[] args) throws Exception {
        try (var suite = OwnSuite.started("bench", Integer.parseInt(args[1]))) {
            var outcome = PartnerChaos.run(suite, SEED, Integer.parseInt(args[0]), System.out::println);
            System.out.printf(
                    "%,d reports and recoveries each, %,d messages: %d s (clean %d s, ratio %.1f), %.0f a second%n",
                    outcome.reports(),
                    outcome.messages(),
                    outcome.took().toSeconds(),
                    outcome.clean().toSeconds(),
                    (double) outcome.took().toNanos() / outcome.clean().toNanos(),
                    outcome.rate());
            System.out.printf(
                    "dead letters: %d broken on purpose%n", outcome.letters().size());
            outcome.letters().forEach(letter -> System.out.println("  " + letter));
            System.out.printf(
                    "dead letters nobody expected: %d%n", outcome.unexpected().size());
            outcome.unexpected().forEach(System.out::println);
            System.out.printf("repaired and replayed with effect: %d%n", outcome.repaired());
            System.out.printf(
                    "end states unlike the clean run: %d%n", outcome.different().size());
            outcome.different().forEach(System.out::println);
            if (!outcome.asClean()) System.exit(1);
        }
    }
}
