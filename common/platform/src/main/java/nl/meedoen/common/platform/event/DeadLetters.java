package nl.meedoen.common.platform.event;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Keeps what could not be understood: on {@code <topic>.dead-letter}, once, with its reason, ready to be replayed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Outbox outbox;
    private final Inbox inbox;
    private final MeterRegistry metrics;

    DeadLetters(Outbox outbox, Inbox inbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.metrics = metrics;
    }

    void keep(ConsumerRecord<String, String> message, Class<?> family, BadEvent broken) {
        var place = message.topic() + "-" + message.partition() + "@" + message.offset();
        inbox.once(family.getSimpleName() + ".dead-letter", place, () -> {
            metrics.counter("meedoen.events.dead", "topic", message.topic()).increment();
            var key = message.key() == null ? place : message.key();
            var letter = DeadLetter.of(String.valueOf(broken.getMessage()), headers(message), key, message.value());
            LOG.errorf("%s is onleesbaar: %s", place, letter.reden());
            outbox.deadLetter(message.topic(), DeadLetter.holds(key) ? key : place, place, letter, letter.reden());
        });
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> message) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : message.headers())
            if (header.value() != null) headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        return headers;
    }
}
