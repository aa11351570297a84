package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.web.Preconditions;
import nl.meedoen.common.platform.web.Refusal;
import nl.meedoen.noriskpolis.bevinding.Besluit;

/**
 * An officer has looked at a judgment that does not fit. Taken over, it stands as far as it fitted; rejected, it has no
 * effect any more where it had none yet.
 */
@ApplicationScoped
public class OordeelBeslissen {
    private final Oordelen oordelen;
    private final Preconditions preconditions;
    private final Clock clock;

    OordeelBeslissen(Oordelen oordelen, Preconditions preconditions, Clock clock) {
        this.oordelen = oordelen;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /** @throws Refusal 409 when it was decided otherwise */
    @Transactional
    public UwvOordeel beslissen(UUID id, Besluit besluit, String reden) {
        var oordeel = oordelen.findByIdOptional(id).orElseThrow(Refusal::notFound);
        preconditions.honour(oordeel);
        if (oordeel.teBeslissen(besluit)) oordeel.besluiten(besluit, reden, clock.instant());
        oordelen.flush();
        return oordeel;
    }
}
