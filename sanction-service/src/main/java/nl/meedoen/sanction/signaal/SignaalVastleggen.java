package nl.meedoen.sanction.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.common.platform.event.Outbox;
import nl.meedoen.sanction.client.Clienten;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.jspecify.annotations.Nullable;

/** Keeps what somebody noticed. */
@ApplicationScoped
public class SignaalVastleggen {
    private final Signalen signalen;
    private final Clienten clienten;
    private final Outbox outbox;
    private final Clock clock;

    SignaalVastleggen(Signalen signalen, Clienten clienten, Outbox outbox, Clock clock) {
        this.signalen = signalen;
        this.clienten = clienten;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records it with its event. @throws nl.meedoen.common.platform.web.NotYetKnown while the person is not known here */
    @Transactional
    public Signaal vastleggen(UUID client, Schending schending, @Nullable String toelichting) {
        var signaal = Signaal.ontvangen(clienten.een(client), schending, toelichting, clock.instant());
        signalen.persistAndFlush(signaal);
        outbox.publish(signaal);
        return signaal;
    }
}
