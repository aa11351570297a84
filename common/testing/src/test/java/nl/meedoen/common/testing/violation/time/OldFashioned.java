package nl.meedoen.common.testing.violation.time;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;

class OldFashioned {
    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
