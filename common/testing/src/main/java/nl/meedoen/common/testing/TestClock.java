package nl.meedoen.common.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock of an application under test. It runs like the real one until a test travels; from there it runs on, so that
 * whatever waits for time to pass still sees it pass.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private volatile Duration ahead = Duration.ZERO;

    /** Makes this moment now. */
    public void travelTo(Instant moment) {
        ahead = Duration.between(Instant.now(Clock.systemUTC()), moment);
    }

    /** Makes noon of this day, in the Netherlands, now. */
    public void travelTo(LocalDate day) {
        travelTo(day.atTime(12, 0).atZone(NEDERLAND).toInstant());
    }

    /** Back to the present. */
    public void comeBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return NEDERLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
