package nl.meedoen.common.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Broken surroundings are waited out: nothing healthy is ever given up, and what comes after keeps its place. */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    void untilItSucceeds(ConsumerRecord<?, ?> message, Runnable attempt) {
        for (var pause = Duration.ofMillis(100); !succeeds(message, attempt); pause = longer(pause)) sleep(pause);
    }

    private static boolean succeeds(ConsumerRecord<?, ?> message, Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s-%d@%d wacht", message.topic(), message.partition(), message.offset());
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("onderbroken tijdens het wachten", e);
        }
    }
}
