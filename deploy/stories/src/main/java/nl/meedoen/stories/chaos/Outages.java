package nl.meedoen.stories.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.meedoen.stories.OwnSuite;

/** Takes the power off three services while work goes on, one after the other, and starts each again. */
final class Outages implements AutoCloseable {
    private static final List<String> SERVICES = List.of("client", "noriskpolis", "subsidy");

    private final ExecutorService mechanic = Executors.newSingleThreadExecutor();
    private final List<Future<?>> repairs = new ArrayList<>();
    private final OwnSuite suite;
    private final int messages;

    Outages(OwnSuite suite, int messages) {
        this.suite = suite;
        this.messages = messages;
    }

    /** Kills the next service when a quarter of the messages more has been sent. */
    void before(int number) {
        var next = repairs.size();
        if (next < SERVICES.size() && number >= (next + 1) * messages / (SERVICES.size() + 1))
            repairs.add(fail(SERVICES.get(next)));
    }

    /** Returns when all of them run again. */
    @Override
    public void close() {
        repairs.forEach(Waiting::on);
        mechanic.shutdown();
    }

    private Future<?> fail(String service) {
        try {
            suite.kill(service);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return mechanic.submit(() -> {
            suite.restart(service);
            return service;
        });
    }
}
