package nl.meedoen.client.partner.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.client.partner.overdracht.NoriskpolisEvent;
import nl.meedoen.client.partner.overdracht.ZiekmeldingOverdragen;
import nl.meedoen.common.platform.event.Delivery;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class NoriskpolisConsumer {
    private final Delivery delivery;
    private final ZiekmeldingOverdragen overdragen;

    NoriskpolisConsumer(Delivery delivery, ZiekmeldingOverdragen overdragen) {
        this.delivery = delivery;
        this.overdragen = overdragen;
    }

    @Incoming("noriskpolis")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, NoriskpolisEvent.class, event -> overdragen.volgen(event.data()));
    }
}
