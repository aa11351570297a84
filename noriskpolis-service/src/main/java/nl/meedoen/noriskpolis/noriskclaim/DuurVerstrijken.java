package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.meedoen.noriskpolis.dienstverband.Dienstverbanden;

/** Ends the cover of one claim on the first day past its longest duration; once, however often it is asked. */
@ApplicationScoped
class DuurVerstrijken {
    private final Noriskclaims claims;
    private final Dienstverbanden dienstverbanden;
    private final OordelenToepassen oordelen;

    DuurVerstrijken(Noriskclaims claims, Dienstverbanden dienstverbanden, OordelenToepassen oordelen) {
        this.claims = claims;
        this.dienstverbanden = dienstverbanden;
        this.oordelen = oordelen;
    }

    @Transactional
    void controleren(UUID claim) {
        claims.dienstverbandVan(claim).flatMap(dienstverbanden::vergrendeld).ifPresent(oordelen::toepassen);
    }
}
