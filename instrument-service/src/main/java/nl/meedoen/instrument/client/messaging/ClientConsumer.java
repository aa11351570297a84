package nl.meedoen.instrument.client.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.instrument.client.ClientEvent;
import nl.meedoen.instrument.client.ClientVolgen;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ClientConsumer {
    private final Delivery delivery;
    private final ClientVolgen volgen;

    ClientConsumer(Delivery delivery, ClientVolgen volgen) {
        this.delivery = delivery;
        this.volgen = volgen;
    }

    @Incoming("client")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, ClientEvent.class, event -> volgen.volgen(event.data()));
    }
}
