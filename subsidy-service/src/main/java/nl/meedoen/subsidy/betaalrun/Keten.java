package nl.meedoen.subsidy.betaalrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.meedoen.common.platform.web.Arrival;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The topics whose news a run must know: without it, sick days and ended employments would be paid. */
@ApplicationScoped
class Keten {
    private final Arrival arrival;
    private final List<String> topics;

    Keten(Arrival arrival, @ConfigProperty(name = "meedoen.betaalrun.keten") List<String> topics) {
        this.arrival = arrival;
        this.topics = topics;
    }

    /** @throws nl.meedoen.common.platform.web.ChainBehind while something from before the request may be on its way */
    void vereisBij() {
        arrival.requireCaughtUpWith(topics);
    }
}
