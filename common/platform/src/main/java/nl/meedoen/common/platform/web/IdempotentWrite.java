package nl.meedoen.common.platform.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import nl.meedoen.common.platform.event.Progress;

/** The transaction around a POST; waits outside it, so that waiting holds no connection. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentWrite {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final FirstAnswers answers;
    private final Progress progress;
    private final Clock clock;

    IdempotentWrite(FirstAnswers answers, Progress progress, Clock clock) {
        this.answers = answers;
        this.progress = progress;
        this.clock = clock;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        var arrived = clock.instant();
        for (; ; ) {
            try {
                return write(() -> answers.firstOr(call.getParameters(), () -> (Response) call.proceed()));
            } catch (NotYetKnown missing) {
                if (clock.instant().isAfter(arrived.plus(PATIENCE))) throw verdict(missing, arrived);
                pause();
            } catch (ChainBehind behind) {
                if (clock.instant().isAfter(arrived.plus(PATIENCE))) throw behind;
                pause();
            }
        }
    }

    private static Response write(Callable<Response> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private Refusal verdict(NotYetKnown missing, Instant arrived) {
        return progress.past(missing.topic(), arrived) ? missing.unknown() : missing;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("onderbroken tijdens het wachten", e);
        }
    }
}
