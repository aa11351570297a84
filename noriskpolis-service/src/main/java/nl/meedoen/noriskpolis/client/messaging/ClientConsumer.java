package nl.meedoen.noriskpolis.client.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.noriskpolis.client.ClientEvent;
import nl.meedoen.noriskpolis.client.ClientEvent.OverDienstverband;
import nl.meedoen.noriskpolis.dienstverband.DienstverbandVolgen;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ClientConsumer {
    private final Delivery delivery;
    private final DienstverbandVolgen volgen;

    ClientConsumer(Delivery delivery, DienstverbandVolgen volgen) {
        this.delivery = delivery;
        this.volgen = volgen;
    }

    @Incoming("client")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, ClientEvent.class, event -> on(event.data()));
    }

    private void on(ClientEvent event) {
        switch (event) {
            case OverDienstverband bericht -> volgen.volg(bericht);
        }
    }
}
