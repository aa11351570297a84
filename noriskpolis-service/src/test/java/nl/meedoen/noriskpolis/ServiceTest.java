package nl.meedoen.noriskpolis;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.testing.Bus;
import nl.meedoen.common.testing.Message;
import nl.meedoen.common.testing.Stack;
import nl.meedoen.common.testing.TestClock;
import nl.meedoen.noriskpolis.Stranger.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The service on the real stack, on 15 June 2026. */
@QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "noriskpolis"))
abstract class ServiceTest {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OURS = "meedoen.noriskpolis.v1";

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_15_june_2026() {
        clock.travelTo(LocalDate.of(2026, 6, 15));
    }

    @AfterEach
    void back_to_the_present() {
        clock.comeBack();
    }

    /** The first events about an employment, in order. */
    static List<Message> told(Job job, int count) {
        return Bus.all(OURS, message -> job.id().toString().equals(message.key()), count, PATIENCE);
    }

    static List<String> types(List<Message> messages) {
        return messages.stream()
                .map(message -> message.type().replaceAll("^nl\\.participatiewet\\.|\\.v1$", ""))
                .toList();
    }
}
