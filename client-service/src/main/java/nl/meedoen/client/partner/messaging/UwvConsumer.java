package nl.meedoen.client.partner.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.client.partner.LoonwaardeBeoordelen;
import nl.meedoen.client.partner.Oordeel;
import nl.meedoen.client.partner.UwvEvent;
import nl.meedoen.client.partner.UwvEvent.OverDoelgroep;
import nl.meedoen.client.partner.UwvEvent.OverZiekte;
import nl.meedoen.client.partner.UwvEvent.UwvLoonwaardeBevestigd;
import nl.meedoen.client.partner.herkenning.DoelgroepVolgen;
import nl.meedoen.client.partner.herkenning.UwvDoorgeven;
import nl.meedoen.common.platform.event.Delivery;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class UwvConsumer {
    private final Delivery delivery;
    private final LoonwaardeBeoordelen loonwaarde;
    private final UwvDoorgeven doorgeven;
    private final DoelgroepVolgen doelgroep;

    UwvConsumer(Delivery delivery, LoonwaardeBeoordelen loonwaarde, UwvDoorgeven doorgeven, DoelgroepVolgen doelgroep) {
        this.delivery = delivery;
        this.loonwaarde = loonwaarde;
        this.doorgeven = doorgeven;
        this.doelgroep = doelgroep;
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
            case OverZiekte ziekte -> doorgeven.doorgeven(ziekte);
            case OverDoelgroep groep -> doelgroep.volgen(groep);
        }
    }
}
