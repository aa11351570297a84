package nl.meedoen.client.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.meedoen.client.client.BsnKluis;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.werkgever.Werkgevers;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/**
 * Hands every version of a loonwaarde to UWV, which multiplies sickness benefit by it (Ziektewet article 29e): a wrong one
 * there is a wrong payment to an employer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LoonwaardeAanleveren {
    private final Clienten clienten;
    private final Werkgevers werkgevers;
    private final BsnKluis kluis;
    private final Aanleveringen aanleveringen;
    private final Outbox outbox;

    LoonwaardeAanleveren(
            Clienten clienten, Werkgevers werkgevers, BsnKluis kluis, Aanleveringen aanleveringen, Outbox outbox) {
        this.clienten = clienten;
        this.werkgevers = werkgevers;
        this.kluis = kluis;
        this.aanleveringen = aanleveringen;
        this.outbox = outbox;
    }

    /** @throws BadEvent for a person or an employer that is not registered here */
    public void aanleveren(Vastgesteld loonwaarde) {
        var client = clienten.findByIdOptional(loonwaarde.client())
                .orElseThrow(() -> new BadEvent("cliënt " + loonwaarde.client() + " is onbekend"));
        var werkgever = werkgevers
                .findByIdOptional(loonwaarde.werkgever())
                .orElseThrow(() -> new BadEvent("werkgever " + loonwaarde.werkgever() + " is onbekend"));
        if (!aanleveringen.toegevoegd(loonwaarde, client.gemeente())) return;
        outbox.publish(new LoonwaardeNaarUwv(
                loonwaarde.loonwaardebepaling(),
                loonwaarde.versie(),
                kluis.ontsleuteld(client.bsn()).nummer(),
                werkgever.loonheffingennummer(),
                loonwaarde.percentage(),
                loonwaarde.meetdatum(),
                loonwaarde.geldigVanaf(),
                client.id(),
                client.gemeente()));
    }
}
