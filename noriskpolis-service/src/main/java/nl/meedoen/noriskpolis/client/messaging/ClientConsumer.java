package nl.meedoen.noriskpolis.client.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.noriskpolis.client.ClientEvent;
import nl.meedoen.noriskpolis.client.ClientEvent.Doorverteld;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ClientConsumer {
    private final Delivery delivery;
    private final DienstverbandVolgen volgen;
    private final Event<Doorverteld> doorverteld;

    ClientConsumer(Delivery delivery, DienstverbandVolgen volgen, Event<Doorverteld> doorverteld) {
        this.delivery = delivery;
        this.volgen = volgen;
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
        }
    }
}
