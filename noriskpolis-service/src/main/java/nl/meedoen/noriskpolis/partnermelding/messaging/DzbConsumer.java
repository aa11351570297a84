package nl.meedoen.noriskpolis.partnermelding.messaging;

import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.BETERMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bericht.Soort.ZIEKMELDING;
import static nl.meedoen.noriskpolis.ziekmelding.Bron.DZB;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meedoen.common.platform.event.Delivery;
import nl.meedoen.noriskpolis.partnermelding.messaging.DzbEvent.DzbHersteldGemeld;
import nl.meedoen.noriskpolis.partnermelding.messaging.DzbEvent.DzbZiekmeldingGemeld;
import nl.meedoen.noriskpolis.ziekmelding.BerichtenWegen;
import nl.meedoen.noriskpolis.ziekmelding.Partnerbericht;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DzbConsumer {
    private final Delivery delivery;
    private final BerichtenWegen berichten;

    DzbConsumer(Delivery delivery, BerichtenWegen berichten) {
        this.delivery = delivery;
        this.berichten = berichten;
    }

    @Incoming("dzb")
    @Blocking
    public void on(ConsumerRecords<String, String> batch) {
        delivery.deliver(batch, DzbEvent.class, event -> on(event.data(), event.gemeente()));
    }

    private void on(DzbEvent event, @Nullable String gemeente) {
        berichten.ontvangen(
                switch (event) {
                    case DzbZiekmeldingGemeld(var client, var dienstverband, var dag, var op) ->
                        new Partnerbericht(dienstverband, client, gemeente, DZB, ZIEKMELDING, dag, op);
                    case DzbHersteldGemeld(var client, var dienstverband, var dag, var op) ->
                        new Partnerbericht(dienstverband, client, gemeente, DZB, BETERMELDING, dag, op);
                });
    }
}
