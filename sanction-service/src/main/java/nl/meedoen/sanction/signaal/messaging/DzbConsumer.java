package nl.meedoen.sanction.signaal.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.sanction.signaal.SignaalOvernemen;
import nl.meedoen.sanction.signaal.messaging.DzbEvent.NietMeewerkenGemeld;
import nl.meedoen.sanction.wet.artikel18.Schending;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class DzbConsumer {
    private final Delivery delivery;
    private final SignaalOvernemen overnemen;

    DzbConsumer(Delivery delivery, SignaalOvernemen overnemen) {
        this.delivery = delivery;
        this.overnemen = overnemen;
    }

    @Incoming("dzb")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, DzbEvent.class, event -> on(event.data()));
    }

    private void on(DzbEvent event) {
        switch (event) {
            case NietMeewerkenGemeld(var client, var gedraging, var datum) ->
                overnemen.overnemen(client, new Schending(gedraging, datum));
        }
    }
}
