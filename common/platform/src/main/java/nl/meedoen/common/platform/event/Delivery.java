package nl.meedoen.common.platform.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.meedoen.common.platform.security.Visibility;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Hands a batch of messages to a service, each with its effect exactly once.
 *
 * <p>A batch is one transaction; when anything in it fails, its messages go one by one. A broken message, or one
 * with a value that the database cannot keep, goes to the dead-letter topic; broken surroundings are retried for ever, in order; an unknown type is counted and skipped.
 */
@ApplicationScoped
public class Delivery {
    private final Inbox inbox;
    private final Progress progress;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final Visibility visibility;
    private final EntityManager database;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final Map<Class<?>, EventDecoder<?>> decoders = new ConcurrentHashMap<>();

    Delivery(
            Inbox inbox,
            Progress progress,
            DeadLetters deadLetters,
            Patience patience,
            Visibility visibility,
            EntityManager database,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.inbox = inbox;
        this.progress = progress;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.visibility = visibility;
        this.database = database;
        this.json = json;
        this.metrics = metrics;
    }

    /**
     * @param family the sealed interface whose records this service understands; also the consumer's name in the inbox
     * @param effect what an event does here; a {@link BadEvent} from it means that the event itself is broken
     */
    @ActivateRequestContext
    public <E> void deliver(ConsumerRecords<String, String> batch, Class<E> family, Consumer<Received<E>> effect) {
        visibility.everything();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> batch.forEach(message -> handleLightly(message, family, effect)));
        } catch (RuntimeException oneByOne) {
            batch.forEach(message -> deliverAlone(message, family, effect));
        }
    }

    private <E> void deliverAlone(
            ConsumerRecord<String, String> message, Class<E> family, Consumer<Received<E>> effect) {
        patience.untilItSucceeds(message, () -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> handle(message, family, effect));
            } catch (BadEvent broken) {
                keep(message, family, broken);
            } catch (RuntimeException failed) {
                if (!DataError.causes(failed)) throw failed;
                keep(message, family, new BadEvent("de inhoud past niet in de database"));
            }
        });
    }

    /** What one message brought into memory is let go before the next, so that the last costs no more than the first. */
    private <E> void handleLightly(
            ConsumerRecord<String, String> message, Class<E> family, Consumer<Received<E>> effect) {
        handle(message, family, effect);
        database.flush();
        database.clear();
    }

    private void keep(ConsumerRecord<String, String> message, Class<?> family, BadEvent broken) {
        QuarkusTransaction.requiringNew().run(() -> deadLetters.keep(message, family, broken));
    }

    private <E> void handle(ConsumerRecord<String, String> message, Class<E> family, Consumer<Received<E>> effect) {
        if (EventType.WATERMARK.equals(EventDecoder.header(message, "ce_type"))) {
            progress.advance(message);
            return;
        }
        decoder(family)
                .decode(message)
                .ifPresentOrElse(
                        event -> inbox.once(family.getSimpleName(), event.id(), () -> effect.accept(event)),
                        () -> metrics.counter("meedoen.events.unknown", "topic", message.topic())
                                .increment());
    }

    @SuppressWarnings("unchecked") // keyed by the family itself
    private <E> EventDecoder<E> decoder(Class<E> family) {
        return (EventDecoder<E>) decoders.computeIfAbsent(family, key -> new EventDecoder<>(key, json));
    }
}
