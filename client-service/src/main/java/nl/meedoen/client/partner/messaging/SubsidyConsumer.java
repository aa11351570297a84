package nl.meedoen.client.partner.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.client.partner.LoonwaardeAanleveren;
import nl.meedoen.client.partner.Vastgesteld;
import nl.meedoen.client.partner.messaging.SubsidyEvent.LoonwaardeVastgesteld;
import nl.meedoen.common.platform.event.Delivery;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SubsidyConsumer {
    private final Delivery delivery;
    private final LoonwaardeAanleveren aanleveren;

    SubsidyConsumer(Delivery delivery, LoonwaardeAanleveren aanleveren) {
        this.delivery = delivery;
        this.aanleveren = aanleveren;
    }

    @Incoming("subsidy")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, SubsidyEvent.class, event -> on(event.data()));
    }

    private void on(SubsidyEvent event) {
        switch (event) {
            case LoonwaardeVastgesteld nieuw ->
                aanleveren.aanleveren(new Vastgesteld(
                        nieuw.loonwaardebepaling(),
                        nieuw.versie(),
                        nieuw.dienstverband(),
                        nieuw.client(),
                        nieuw.werkgever(),
                        nieuw.percentage(),
                        nieuw.meetdatum(),
                        nieuw.geldigVanaf()));
        }
    }
}
