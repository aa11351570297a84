package nl.meedoen.subsidy.beleidsversie;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.meedoen.common.beleid.Beleid;

/** Keeps the policy this service starts with, before anything is computed with it. */
@ApplicationScoped
class BeleidVastleggen {
    private final Beleidsversies versies;
    private final Beleid beleid;
    private final Clock clock;

    BeleidVastleggen(Beleidsversies versies, Beleid beleid, Clock clock) {
        this.versies = versies;
        this.beleid = beleid;
        this.clock = clock;
    }

    void bijStart(@Observes StartupEvent start) {
        versies.vastleggen(beleid, clock.instant());
    }
}
