package nl.meedoen.client.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.client.BsnKluis;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/** Tells the others what UWV did with a loonwaarde, by client id. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LoonwaardeBeoordelen {
    private final Aanleveringen aanleveringen;
    private final Clienten clienten;
    private final BsnKluis kluis;
    private final Outbox outbox;

    LoonwaardeBeoordelen(Aanleveringen aanleveringen, Clienten clienten, BsnKluis kluis, Outbox outbox) {
        this.aanleveringen = aanleveringen;
        this.clienten = clienten;
        this.kluis = kluis;
        this.outbox = outbox;
    }

    /** @throws BadEvent for what was never delivered, or was delivered for somebody else */
    public void beoordeeld(Oordeel oordeel) {
        var bepaling = oordeel.loonwaardebepaling();
        var aanlevering = aanleveringen
                .van(bepaling, oordeel.versie())
                .orElseThrow(() -> new BadEvent("versie " + oordeel.versie() + " van loonwaardebepaling " + bepaling
                        + " is nooit aangeleverd"));
        var client = clienten.findById(aanlevering.client());
        if (oordeel.bsn() != null && !oordeel.bsn().nummer().equals(bsn(client)))
            throw new BadEvent("het BSN hoort niet bij loonwaardebepaling " + bepaling);
        outbox.publish(new LoonwaardeDoorUwvBeoordeeld(
                bepaling,
                oordeel.versie(),
                aanlevering.dienstverband(),
                aanlevering.client(),
                aanlevering.gemeente(),
                oordeel.verwerktOp(),
                oordeel.resultaat(),
                oordeel.reden()));
    }

    private String bsn(Client client) {
        return kluis.ontsleuteld(client.bsn()).nummer();
    }
}
