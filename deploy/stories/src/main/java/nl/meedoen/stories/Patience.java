package nl.meedoen.stories;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until the answer fits. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Patience() {}

    /** @throws IllegalStateException with the last answer when none fits in time */
    public static <T> T until(Duration patience, Supplier<T> question, Predicate<T> fits) {
        var deadline = System.nanoTime() + patience.toNanos();
        var answer = question.get();
        while (!fits.test(answer)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("na " + patience + " nog: " + answer);
            sleep();
            answer = question.get();
        }
        return answer;
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
