package nl.meedoen.common.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one place that reads the machine's time. Days are Dutch days; moments are kept to the microsecond. */
@ApplicationScoped
class SystemClock {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.system(NEDERLAND), Duration.ofNanos(1_000));
    }
}
