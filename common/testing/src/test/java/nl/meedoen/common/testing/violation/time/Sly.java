package nl.meedoen.common.testing.violation.time;

import java.time.Instant;
import java.util.function.Supplier;

class Sly {
    Supplier<Instant> moment() {
        return Instant::now;
    }
}
