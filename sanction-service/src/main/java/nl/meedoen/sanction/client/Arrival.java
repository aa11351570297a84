package nl.meedoen.sanction.client;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import nl.meedoen.common.platform.event.Progress;

/** When this request came in, to tell whether all that client-service published before it is known here. */
@RequestScoped
class Arrival {
    private static final String TOPIC = "meedoen.client.v1";

    private final Progress progress;
    private final Instant moment;

    Arrival(Progress progress, Clock clock) {
        this.progress = progress;
        this.moment = clock.instant();
    }

    boolean isCaughtUp() {
        return progress.past(TOPIC, moment);
    }
}
