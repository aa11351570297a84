package nl.meedoen.client.partner.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.client.partner.LoonwaardeBeoordelen;
import nl.meedoen.client.partner.Oordeel;
import nl.meedoen.client.partner.messaging.UwvEvent.UwvLoonwaardeBevestigd;
import nl.meedoen.common.platform.event.Delivery;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class UwvConsumer {
    private final Delivery delivery;
    private final LoonwaardeBeoordelen beoordelen;

    UwvConsumer(Delivery delivery, LoonwaardeBeoordelen beoordelen) {
        this.delivery = delivery;
        this.beoordelen = beoordelen;
    }

    @Incoming("uwv")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, UwvEvent.class, event -> on(event.data()));
    }

    private void on(UwvEvent event) {
        switch (event) {
            case UwvLoonwaardeBevestigd(var bepaling, var versie, var bsn, var op, var resultaat, var reden) ->
                beoordelen.beoordeeld(new Oordeel(bepaling, versie, bsn, op, resultaat, reden));
        }
    }
}
