package nl.meedoen.stories.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.meedoen.local.partners.Broken;
import nl.meedoen.local.partners.Dagloon;
import nl.meedoen.local.partners.Message;
import nl.meedoen.local.partners.Mischief;
import nl.meedoen.local.partners.Uwv;
import nl.meedoen.stories.OwnSuite;
import nl.meedoen.stories.Suite;

/**
 * The same reports twice over: in one municipality in order and once, in another doubled, shuffled, some broken, while services
 * die. What is known in the end must be the same.
 */
public final class PartnerChaos {
    private static final String CLEAN = "GM0597";
    private static final String CHAOS = "GM0489";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PATIENCE_PER_REPORT = Duration.ofMillis(500);
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final double TWICE = 0.2;
    private static final double CORRECTED = 0.1;

    private final OwnSuite suite;
    private final Suite address;
    private final Scenario scenario;
    private final Mischief mischief;
    private final Random random;
    private final Consumer<String> log;

    private PartnerChaos(OwnSuite suite, long seed, int reports, Consumer<String> log) {
        this.suite = suite;
        this.log = log;
        address = suite.address();
        scenario = Scenario.of(seed, reports);
        mischief = new Mischief(seed, DELAY, TWICE, CORRECTED);
        random = new Random(seed);
    }

    /**
     * @param reports of sickness, rounded up to ten for each employee
     * @param log is told how far it is
     */
    public static Outcome run(OwnSuite suite, long seed, int reports, Consumer<String> log) {
        return new PartnerChaos(suite, seed, reports, log).run();
    }

    private Outcome run() {
        var registrar = new Registrar(address, CHAOS);
        var clean = new Registrar(address, CLEAN).register(scenario.plans());
        var chaos = registrar.register(scenario.plans());
        var broken = brokenReports(registrar);
        log.accept("%d employments registered".formatted(clean.size() + chaos.size()));
        try (var uwv = Uwv.answering(address.kafka(), Dagloon.perPersoon(), Mischief.NONE)) {
            var start = System.nanoTime();
            var expected = cleanRun(uwv, clean);
            var cleanTook = since(start);
            log.accept("clean run: %d s".formatted(cleanTook.toSeconds()));
            uwv.behave(mischief);
            start = System.nanoTime();
            var sent = chaosRun(uwv, chaos, broken);
            var found = settled(CHAOS, chaos, expected);
            var took = since(start);
            log.accept("chaos: %d s".formatted(took.toSeconds()));
            var verdict = new Verdict(expected, found, broken.broken(), new DeadLetters(address.kafka()).all());
            return new Outcome(
                    scenario.reports(),
                    sent,
                    cleanTook,
                    took,
                    verdict.different(),
                    verdict.letters(),
                    verdict.unexpected(),
                    new Repair(suite, CHAOS).of(broken, registrar));
        }
    }

    private Map<String, State> cleanRun(Uwv uwv, List<Employment> employments) {
        new Reporting(uwv, new Employer(address, CLEAN, 0))
                .all(employments, told(employments, Employment::told), _ -> {});
        var settling = new Settling(address, CLEAN, employments);
        return settling.withDue(settling.until(patience(), (employment, state) -> state.complete(employment.plan())));
    }

    /** How many messages went over the bus. */
    private int chaosRun(Uwv uwv, List<Employment> employments, BrokenReports broken) {
        var reporting = new Reporting(uwv, new Employer(address, CHAOS, TWICE));
        var messages = mischief.arrivals(told(employments, Employment::told));
        var all = sprinkled(messages, broken.broken());
        try (var outages = new Outages(suite, all.size())) {
            reporting.all(employments, all, outages::before);
        }
        var confirmations = mischief.arrivals(told(employments, Employment::confirmed));
        reporting.all(List.of(), confirmations, _ -> {});
        return all.size() + confirmations.size();
    }

    private Map<String, State> settled(String gemeente, List<Employment> employments, Map<String, State> expected) {
        var settling = new Settling(address, gemeente, employments);
        return settling.withDue(settling.until(
                patience(),
                (employment, state) ->
                        state.butForDue(expected.getOrDefault(employment.plan().bsn(), State.NOTHING))));
    }

    private BrokenReports brokenReports(Registrar registrar) {
        var known = new ArrayList<>(scenario.broken());
        var later = known.removeLast();
        return new BrokenReports(
                registrar.register(known),
                new Employment(
                        later,
                        registrar.loonheffingennummer(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID()));
    }

    private List<Message> sprinkled(List<Message> messages, List<Broken> broken) {
        var all = new ArrayList<>(messages);
        broken.forEach(one -> all.add(random.nextInt(all.size() + 1), one.message()));
        return all;
    }

    private static List<Message> told(List<Employment> employments, Function<Employment, List<Message>> by) {
        return employments.stream()
                .flatMap(employment -> by.apply(employment).stream())
                .toList();
    }

    private Duration patience() {
        return PATIENCE.plus(PATIENCE_PER_REPORT.multipliedBy(scenario.reports()));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
