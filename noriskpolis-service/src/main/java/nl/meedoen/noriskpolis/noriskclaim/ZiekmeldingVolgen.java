package nl.meedoen.noriskpolis.noriskclaim;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.noriskpolis.ziekmelding.PercentageGevraagd;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingGecorrigeerd;
import nl.meedoen.noriskpolis.ziekmelding.ZiekmeldingIngetrokken;

/** A claim goes with the sickness it is about, in the same transaction, before anybody looks at it again. */
@ApplicationScoped
class ZiekmeldingVolgen {
    private static final int EERST = 1;

    private final Noriskclaims claims;
    private final Outbox outbox;

    ZiekmeldingVolgen(Noriskclaims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    void on(@Observes @Priority(EERST) ZiekmeldingGecorrigeerd event) {
        volg(event.ziekmelding(), claim -> claim.ziekmeldingGecorrigeerd(event.eersteZiektedag()));
    }

    void on(@Observes @Priority(EERST) ZiekmeldingIngetrokken event) {
        volg(event.ziekmelding(), Noriskclaim::ziekmeldingIngetrokken);
    }

    void on(@Observes PercentageGevraagd verzoek) {
        volg(verzoek.ziekmelding(), claim -> claim.aanvullen(verzoek.percentage(), null));
    }

    private void volg(UUID ziekmelding, Consumer<Noriskclaim> wijziging) {
        claims.voor(ziekmelding).ifPresent(claim -> {
            wijziging.accept(claim);
            outbox.publish(claim);
        });
    }
}
