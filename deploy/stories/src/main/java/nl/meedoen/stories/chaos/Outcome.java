package nl.meedoen.stories.chaos;

import java.time.Duration;
import java.util.List;

/**
 * How it went.
 *
 * @param reports of sickness, each with its recovery
 * @param messages that went over the bus, with what came twice
 * @param took from the first message to the last effect
 * @param different employees whose end state is not that of the clean run
 * @param letters reasons of the dead letters that were broken on purpose
 * @param unexpected dead letters that nobody broke, and broken messages that are no dead letter
 * @param repaired broken reports that count after repair and replay
 */
public record Outcome(
        int reports,
        int messages,
        Duration clean,
        Duration took,
        List<String> different,
        List<String> letters,
        List<String> unexpected,
        int repaired) {

    /** Whether all ended as in the clean run, and exactly what was broken lay aside until it was repaired. */
    public boolean asClean() {
        return different.isEmpty()
                && unexpected.isEmpty()
                && letters.size() == BrokenReports.NUMBER
                && repaired == BrokenReports.NUMBER;
    }

    /** Reports and recoveries a second. */
    public double rate() {
        return 2e9 * reports / took.toNanos();
    }
}
