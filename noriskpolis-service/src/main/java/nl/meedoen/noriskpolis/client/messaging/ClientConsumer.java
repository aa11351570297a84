package nl.meedoen.noriskpolis.client.messaging;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.BETERMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bron.UWV;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.noriskpolis.client.ClientEvent;
import nl.meedoen.noriskpolis.client.ClientEvent.ClaimDoorUwvBeoordeeld;
import nl.meedoen.noriskpolis.client.ClientEvent.Doorverteld;
import nl.meedoen.noriskpolis.client.ClientEvent.HerstelDoorUwvGemeld;
import nl.meedoen.noriskpolis.client.ClientEvent.IndicatieVastgesteld;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;
import nl.meedoen.noriskpolis.client.ClientEvent.ZiekmeldingDoorUwvGemeld;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen;
import nl.meedoen.noriskpolis.indicatie.Indicaties;
import nl.meedoen.noriskpolis.noriskclaim.UwvOordelen;
import nl.meedoen.noriskpolis.ziekmelding.BerichtenWegen;
import nl.meedoen.noriskpolis.ziekmelding.Partnerbericht;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ClientConsumer {
    private final Delivery delivery;
    private final DienstverbandVolgen volgen;
    private final Indicaties indicaties;
    private final BerichtenWegen berichten;
    private final UwvOordelen oordelen;
    private final Event<Doorverteld> doorverteld;

    ClientConsumer(
            Delivery delivery,
            DienstverbandVolgen volgen,
            Indicaties indicaties,
            BerichtenWegen berichten,
            UwvOordelen oordelen,
            Event<Doorverteld> doorverteld) {
        this.delivery = delivery;
        this.volgen = volgen;
        this.indicaties = indicaties;
        this.berichten = berichten;
        this.oordelen = oordelen;
        this.doorverteld = doorverteld;
    }

    @Incoming("client")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, ClientEvent.class, event -> on(event.data()));
    }

    private void on(ClientEvent event) {
        switch (event) {
            case OverDienstverband bericht -> volgen.volg(bericht);
            case Doorverteld bericht -> doorverteld.fire(bericht);
            case IndicatieVastgesteld bericht -> indicaties.volg(bericht);
            case ClaimDoorUwvBeoordeeld bericht -> oordelen.ontvangen(bericht);
            case ZiekmeldingDoorUwvGemeld(var dienstverband, var dag, var op) ->
                berichten.ontvangen(new Partnerbericht(dienstverband, null, null, UWV, ZIEKMELDING, dag, op));
            case HerstelDoorUwvGemeld(var dienstverband, var dag, var op) ->
                berichten.ontvangen(new Partnerbericht(dienstverband, null, null, UWV, BETERMELDING, dag, op));
        }
    }
}
