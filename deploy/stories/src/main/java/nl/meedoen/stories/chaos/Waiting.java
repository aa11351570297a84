package nl.meedoen.stories.chaos;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what somebody else does. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
