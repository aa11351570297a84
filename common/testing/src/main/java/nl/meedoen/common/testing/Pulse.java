package nl.meedoen.common.testing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The heartbeat of other services, for tests of what waits for it: a watermark on every partition of their topics,
 * several times a second, until it is closed. Who has handled one has handled everything that was published before it.
 */
public final class Pulse implements AutoCloseable {
    private static final int PARTITIONS = 12;
    private static final long MILLIS = 150;

    private final ScheduledExecutorService rhythm = Executors.newSingleThreadScheduledExecutor();

    private Pulse() {}

    /** Starts to beat on these topics, by this clock. */
    public static Pulse on(Clock clock, String... topics) {
        var pulse = new Pulse();
        pulse.rhythm.scheduleAtFixedRate(() -> beat(clock, List.of(topics)), 0, MILLIS, TimeUnit.MILLISECONDS);
        return pulse;
    }

    private static void beat(Clock clock, List<String> topics) {
        var headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "nl.participatiewet.hartslag.v1",
                "ce_source", "urn:nld:oin:00000001234567890000:systeem:test",
                "ce_specversion", "1.0",
                "ce_time", clock.instant().toString());
        topics.forEach(topic -> Bus.toEveryPartition(topic, PARTITIONS, headers));
    }

    @Override
    public void close() {
        rhythm.close();
    }
}
