package nl.meedoen.sanction.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.sanction.client.Clienten;
import nl.meedoen.sanction.wet.artikel18.Schending;

/** Keeps what a partner noticed, as if it had been told at the desk. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SignaalOvernemen {
    private final Clienten clienten;
    private final SignaalVastleggen vastleggen;
    private final Clock clock;

    SignaalOvernemen(Clienten clienten, SignaalVastleggen vastleggen, Clock clock) {
        this.clienten = clienten;
        this.vastleggen = vastleggen;
        this.clock = clock;
    }

    /** @throws BadEvent for a person that is not known here, and for a day that is still to come */
    public void overnemen(UUID client, Schending schending) {
        if (schending.datum().isAfter(LocalDate.now(clock))) throw new BadEvent("datum ligt in de toekomst");
        if (clienten.findByIdOptional(client).isEmpty()) throw new BadEvent("cliënt " + client + " is onbekend");
        vastleggen.vastleggen(client, schending, null);
    }
}
