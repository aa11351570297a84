package nl.meedoen.common.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import nl.meedoen.common.platform.event.Progress;

/** When this request came in, to tell whether all that another service published before it is known here. */
@RequestScoped
public class Arrival {
    private final Progress progress;
    private final Instant moment;

    Arrival(Progress progress, Clock clock) {
        this.progress = progress;
        this.moment = clock.instant();
    }

    /** @throws ChainBehind until everything published on these topics before the request is known here */
    public void requireCaughtUpWith(Collection<String> topics) {
        if (!topics.stream().allMatch(this::caughtUpWith)) throw new ChainBehind();
    }

    public boolean caughtUpWith(String topic) {
        return progress.past(topic, moment);
    }
}
