package nl.meedoen.stories.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import nl.meedoen.stories.Suite;

/** Waits until everything has come through at every employment of a municipality. */
final class Settling {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Observer observer;
    private final List<Employment> employments;

    Settling(Suite suite, String gemeente, List<Employment> employments) {
        observer = new Observer(suite, gemeente);
        this.employments = employments;
    }

    /** What is known when all of them fit, or when patience ends. They are looked at one by one, to leave the suite its time. */
    Map<String, State> until(Duration patience, BiPredicate<Employment, State> fits) {
        var deadline = System.nanoTime() + patience.toNanos();
        for (var employment : employments)
            while (!fits.test(employment, observer.state(employment)) && System.nanoTime() < deadline) pause();
        return observer.states(employments);
    }

    /** The same with what is due of each subsidy. */
    Map<String, State> withDue(Map<String, State> states) {
        employments.forEach(employment ->
                states.computeIfPresent(employment.plan().bsn(), (_, state) -> observer.withDue(state, employment)));
        return states;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
