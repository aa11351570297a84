package nl.meedoen.sanction.client.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.common.platform.event.Received;
import nl.meedoen.sanction.client.Clienten;
import nl.meedoen.sanction.client.messaging.ClientEvent.ClientGeregistreerd;
import nl.meedoen.sanction.client.messaging.ClientEvent.ClientGewijzigd;
import nl.meedoen.sanction.client.messaging.ClientEvent.UitkeringBeeindigd;
import nl.meedoen.sanction.client.messaging.ClientEvent.UitkeringGestart;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ClientConsumer {
    private final Delivery delivery;
    private final Clienten clienten;

    ClientConsumer(Delivery delivery, Clienten clienten) {
        this.delivery = delivery;
        this.clienten = clienten;
    }

    @Incoming("client")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, ClientEvent.class, this::on);
    }

    private void on(Received<ClientEvent> event) {
        var client = clienten.bekend(event.data().client(), event.data().gemeente());
        switch (event.data()) {
            case ClientGeregistreerd it -> {
                var uitkering = it.uitkering();
                if (uitkering != null) client.uitkeringGestart(uitkering.soort(), uitkering.ingangsdatum());
            }
            case ClientGewijzigd it -> client.verhuisdNaar(it.gemeente());
            case UitkeringGestart it -> client.uitkeringGestart(it.soort(), it.ingangsdatum());
            case UitkeringBeeindigd it -> client.uitkeringBeeindigd(it.einddatum());
        }
    }
}
