package nl.meedoen.stories.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.meedoen.local.partners.Broken;
import nl.meedoen.stories.OwnSuite;

/** Repairs what was broken on purpose, each as its fault says, and sends it once more with {@code ./run replay}. */
final class Repair {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SUFFIX = ".dead-letter";

    private final OwnSuite suite;
    private final String gemeente;

    Repair(OwnSuite suite, String gemeente) {
        this.suite = suite;
        this.gemeente = gemeente;
    }

    /** How many of the reports count in the end. */
    int of(BrokenReports reports, Registrar registrar) {
        var employments = new ArrayList<>(reports.known());
        employments.add(registrar.register(reports.unknown().plan()));
        reports.broken().forEach(this::replay);
        var settling = new Settling(suite.address(), gemeente, employments);
        var states = settling.until(PATIENCE, Repair::counts);
        return (int) employments.stream()
                .filter(employment ->
                        counts(employment, states.getOrDefault(employment.plan().bsn(), State.NOTHING)))
                .count();
    }

    private static boolean counts(Employment employment, State state) {
        var first = employment.plan().spells().getFirst().first();
        return state.spells().equals(new TreeSet<>(List.of(first + " - ONTVANGEN")))
                && state.pauses().stream().allMatch(pause -> pause.startsWith(first + " - "))
                && state.pauses().size() == 1;
    }

    private void replay(Broken broken) {
        var topic = broken.message().topic() + SUFFIX;
        var id = broken.message().id().toString();
        try {
            switch (broken.fault()) {
                case ONBEKENDE_VERSIE ->
                    suite.replay(topic, "--id", id, "--type", broken.healthy().type());
                case BSN_ONGELDIG, VELD_ONTBREEKT -> {
                    var better = Files.writeString(
                            Files.createTempFile("repaired", ".json"),
                            broken.healthy().value());
                    suite.replay(topic, "--id", id, "--repaired", better.toString());
                    Files.delete(better);
                }
                case DIENSTVERBAND_ONBEKEND -> suite.replay(topic, "--id", id);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
