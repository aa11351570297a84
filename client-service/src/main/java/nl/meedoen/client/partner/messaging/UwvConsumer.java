package nl.meedoen.client.partner.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.client.partner.LoonwaardeBeoordelen;
import nl.meedoen.client.partner.Oordeel;
import nl.meedoen.client.partner.UwvEvent;
import nl.meedoen.client.partner.UwvEvent.UwvClaimBeoordeeld;
import nl.meedoen.client.partner.UwvEvent.UwvFactuurOntvangen;
import nl.meedoen.client.partner.UwvEvent.UwvHersteldGemeld;
import nl.meedoen.client.partner.UwvEvent.UwvLoonwaardeBevestigd;
import nl.meedoen.client.partner.UwvEvent.UwvUitkeringBetaald;
import nl.meedoen.client.partner.UwvEvent.UwvZiekmeldingGemeld;
import nl.meedoen.client.partner.herkenning.ClaimoordeelDoorgeven;
import nl.meedoen.client.partner.herkenning.FactuurDoorgeven;
import nl.meedoen.client.partner.herkenning.UitkeringDoorgeven;
import nl.meedoen.client.partner.herkenning.ZiekteDoorgeven;
import nl.meedoen.common.platform.event.Delivery;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class UwvConsumer {
    private final Delivery delivery;
    private final LoonwaardeBeoordelen loonwaarde;
    private final ZiekteDoorgeven ziekte;
    private final ClaimoordeelDoorgeven claim;
    private final UitkeringDoorgeven uitkering;
    private final FactuurDoorgeven factuur;

    UwvConsumer(
            Delivery delivery,
            LoonwaardeBeoordelen loonwaarde,
            ZiekteDoorgeven ziekte,
            ClaimoordeelDoorgeven claim,
            UitkeringDoorgeven uitkering,
            FactuurDoorgeven factuur) {
        this.delivery = delivery;
        this.loonwaarde = loonwaarde;
        this.ziekte = ziekte;
        this.claim = claim;
        this.uitkering = uitkering;
        this.factuur = factuur;
    }

    @Incoming("uwv")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, UwvEvent.class, event -> on(event.data()));
    }

    private void on(UwvEvent event) {
        switch (event) {
            case UwvLoonwaardeBevestigd(var bepaling, var versie, var bsn, var op, var resultaat, var reden) ->
                loonwaarde.beoordeeld(new Oordeel(bepaling, versie, bsn, op, resultaat, reden));
            case UwvZiekmeldingGemeld melding -> ziekte.gemeld(melding);
            case UwvHersteldGemeld herstel -> ziekte.hersteld(herstel);
            case UwvClaimBeoordeeld oordeel -> claim.beoordeeld(oordeel);
            case UwvUitkeringBetaald betaling -> uitkering.betaald(betaling);
            case UwvFactuurOntvangen nieuw -> factuur.ontvangen(nieuw);
        }
    }
}
