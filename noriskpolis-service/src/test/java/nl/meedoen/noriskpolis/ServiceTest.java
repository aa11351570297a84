package nl.meedoen.noriskpolis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Contracts;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.TestClock;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service on the real stack, on 15 June 2026. */
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "noriskpolis"))
public abstract class ServiceTest {
    private static final String COVER = "no-risk-dekking-vastgesteld";
    protected static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    protected TestClock clock;

    @BeforeEach
    void it_is_15_june_2026() {
        clock.travelTo(LocalDate.of(2026, 6, 15));
    }

    @AfterEach
    void back_to_the_present() {
        clock.comeBack();
    }

    /** The first events about an employment, in order, each as its contract says; whether cover is expected stands apart. */
    protected static List<Message> told(Job job, int count) {
        return told(job, count, message -> !message.type().contains(COVER));
    }

    /** What was told of whether cover is expected. */
    protected static List<Message> toldOfCover(Job job, int count) {
        return told(job, count, message -> message.type().contains(COVER));
    }

    private static List<Message> told(Job job, int count, Predicate<Message> which) {
        var told = Bus.all(
                "meedoen.noriskpolis.v1",
                message -> job.dienstverband().equals(message.key()) && which.test(message),
                count,
                PATIENCE);
        told.forEach(Contracts::verified);
        return told;
    }

    protected static List<String> types(List<Message> messages) {
        return messages.stream()
                .map(message -> message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", ""))
                .toList();
    }

    protected static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(assertion);
    }
}
