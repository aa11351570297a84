package nl.meedoen.noriskpolis.loonkostensubsidie.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.noriskpolis.loonkostensubsidie.Loonkostensubsidies;
import nl.meedoen.noriskpolis.loonkostensubsidie.SubsidyEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SubsidyConsumer {
    private final Delivery delivery;
    private final Loonkostensubsidies subsidies;

    SubsidyConsumer(Delivery delivery, Loonkostensubsidies subsidies) {
        this.delivery = delivery;
        this.subsidies = subsidies;
    }

    @Incoming("subsidy")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, SubsidyEvent.class, event -> subsidies.volg(event.data()));
    }
}
