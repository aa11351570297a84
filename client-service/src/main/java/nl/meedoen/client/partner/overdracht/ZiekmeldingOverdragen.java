package nl.meedoen.client.partner.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.meedoen.client.client.BsnKluis;
import nl.meedoen.client.client.Client;
import nl.meedoen.client.client.Clienten;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.BetermeldingOntvangen;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.GedeeltelijkHersteldGemeld;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.NoRiskClaimIngediend;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.ZiekmeldingGecorrigeerd;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent.ZiekmeldingIngetrokken;
import nl.meedoen.client.werkgever.Werkgevers;
import nl.meedoen.common.platform.event.BadEvent;
import nl.meedoen.common.platform.event.Outbox;

/** Hands a spell of sickness to UWV once a claim is made for it, and tells UWV whatever changes afterwards. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ZiekmeldingOverdragen {
    private final Overdrachten overdrachten;
    private final Clienten clienten;
    private final Werkgevers werkgevers;
    private final BsnKluis kluis;
    private final Outbox outbox;
    private final Clock clock;

    ZiekmeldingOverdragen(
            Overdrachten overdrachten,
            Clienten clienten,
            Werkgevers werkgevers,
            BsnKluis kluis,
            Outbox outbox,
            Clock clock) {
        this.overdrachten = overdrachten;
        this.clienten = clienten;
        this.werkgevers = werkgevers;
        this.kluis = kluis;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws BadEvent for a person or an employer that is not registered here */
    public void volgen(NoriskpolisEvent event) {
        var overdracht = overdrachten.vastgehouden(event.ziekmelding(), event.dienstverband(), clock.instant());
        switch (event) {
            case NoRiskClaimIngediend claim -> {
                var wie = client(claim.client());
                overdracht.ingediend(Claim.van(claim), wie.id(), wie.gemeente());
            }
            case ZiekmeldingGecorrigeerd correctie -> overdracht.gecorrigeerd(correctie);
            case ZiekmeldingIngetrokken _ -> overdracht.ingetrokken();
            case BetermeldingOntvangen herstel -> overdracht.hersteld(herstel);
            case GedeeltelijkHersteldGemeld deel -> overdracht.gedeeltelijkHersteld(deel);
        }
        overdracht.client().map(this::client).ifPresent(wie -> overdracht.melden(werknemer(wie, overdracht)));
        outbox.publish(overdracht);
    }

    private Werknemer werknemer(Client wie, Overdracht overdracht) {
        var werkgever = overdracht.werkgever().orElseThrow();
        return new Werknemer(
                kluis.ontsleuteld(wie.bsn()).nummer(),
                werkgevers
                        .findByIdOptional(werkgever)
                        .orElseThrow(() -> new BadEvent("werkgever " + werkgever + " is onbekend"))
                        .loonheffingennummer());
    }

    private Client client(UUID id) {
        return clienten.findByIdOptional(id).orElseThrow(() -> new BadEvent("cliënt " + id + " is onbekend"));
    }
}
