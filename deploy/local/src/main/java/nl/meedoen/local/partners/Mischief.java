package nl.meedoen.local.partners;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What goes wrong on the way, made up from a seed: the same message meets the same fate, whenever it is sent.
 *
 * @param delay each delivery waits a time between nothing and this; so messages overtake each other, also about one person
 * @param duplicates share of messages, 0 to 1, that come twice: half of those under an id of their own
 * @param corrections share of claims, 0 to 1, that UWV first gets wrong
 */
public record Mischief(long seed, Duration delay, double duplicates, double corrections) {
    public static final Mischief NONE = new Mischief(0, Duration.ZERO, 0, 0);

    /** One message on its way. */
    record Delivery(Message message, Duration after) {}

    /** Everything in the order in which it arrives. */
    public List<Message> arrivals(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> deliveries(message).stream())
                .sorted(Comparator.comparing(Delivery::after))
                .map(Delivery::message)
                .toList();
    }

    List<Delivery> deliveries(Message message) {
        var random = random(message.id());
        var deliveries = new ArrayList<Delivery>();
        deliveries.add(new Delivery(message, wait(random)));
        if (random.nextDouble() < duplicates)
            deliveries.add(new Delivery(random.nextBoolean() ? message : message.again(), wait(random)));
        return deliveries;
    }

    /** Whether UWV is mistaken about this at first. */
    boolean mistaken(Object subject) {
        return random(subject).nextDouble() < corrections;
    }

    private Duration wait(Random random) {
        return delay.isZero() ? delay : Duration.ofNanos(random.nextLong(delay.toNanos()));
    }

    private Random random(Object subject) {
        return new Random(seed * 31 + Message.named(subject.toString()).getMostSignificantBits());
    }
}
