package nl.meedoen.client.partner.herkenning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.partner.UwvEvent.Factuurregel;
import nl.meedoen.client.partner.UwvEvent.UwvFactuurOntvangen;
import nl.meedoen.client.partner.herkenning.FactuurDoorUwvGestuurd.Regel;
import nl.meedoen.common.platform.event.Outbox;

/** Passes on the yearly invoice of the no-risk policy. Whether it is right is for others to say. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactuurDoorgeven {
    private final Clienten clienten;
    private final Outbox outbox;

    FactuurDoorgeven(Clienten clienten, Outbox outbox) {
        this.clienten = clienten;
        this.outbox = outbox;
    }

    /** A person or an employer that is not known here is no fault. @throws BadEvent for values that cannot be */
    void ontvangen(UwvFactuurOntvangen event) {
        Factuurkeuring.keuren(event);
        outbox.publish(new FactuurDoorUwvGestuurd(
                event.factuurnummer(),
                event.gemeente(),
                event.jaar(),
                event.factuurdatum(),
                event.totaal(),
                event.regels().stream()
                        .map(regel -> regel(regel, event.gemeente()))
                        .toList()));
    }

    private Regel regel(Factuurregel regel, String gemeente) {
        return new Regel(
                regel.regel(),
                clienten.met(gemeente, regel.bsn().bsn()).map(Client::id).orElse(null),
                regel.loonheffingennummer(),
                regel.eersteZiektedag(),
                regel.dagen(),
                regel.uitkering(),
                regel.opslag());
    }
}
