package nl.meedoen.local.partners;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends what partners say, with the mischief of the way. */
public final class Mailroom implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final KafkaProducer<String, String> producer;
    private volatile Mischief mischief;

    public Mailroom(String bootstrap, Mischief mischief) {
        this.mischief = mischief;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "linger.ms", 5, "delivery.timeout.ms", 300_000),
                new StringSerializer(),
                new StringSerializer());
    }

    void behave(Mischief other) {
        mischief = other;
    }

    /** On its way, with what may happen there. */
    void post(Message message) {
        for (var delivery : mischief.deliveries(message)) {
            if (delivery.after().isZero()) producer.send(delivery.message().toRecord());
            else
                clock.schedule(
                        () -> producer.send(delivery.message().toRecord()),
                        delivery.after().toMillis(),
                        TimeUnit.MILLISECONDS);
        }
    }

    /** Sent exactly so, and there when this returns. */
    public void hand(Message message) {
        try {
            producer.send(message.toRecord()).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns when what was posted without delay is there. */
    void flush() {
        producer.flush();
    }

    /** What still waits is lost, as at a partner whose power fails; it is said again at the next start. */
    @Override
    public void close() {
        clock.shutdownNow();
        producer.close();
    }
}
