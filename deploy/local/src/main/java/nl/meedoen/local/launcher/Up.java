package nl.meedoen.local.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Starts what is down, each part as soon as what it needs is healthy. */
record Up(Suite suite) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    void run() throws InterruptedException {
        refuseTakenPorts();
        var refusals = new ConcurrentLinkedQueue<String>();
        // Threads of the system: virtual ones that load classes at once can wait for each other for ever on few cores.
        try (var workers = Executors.newCachedThreadPool()) {
            Map<String, CompletableFuture<Void>> started = new HashMap<>();
            for (var part : suite.always()) {
                var needs = part.needs().stream().map(started::get).toArray(CompletableFuture[]::new);
                started.put(
                        part.name(), CompletableFuture.allOf(needs).thenRunAsync(() -> start(part, refusals), workers));
            }
            CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new))
                    .handle((done, failed) -> done)
                    .join();
        }
        if (!refusals.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), refusals));
        }
        awaitHealth();
    }

    /** The last to get healthy is the relay, when it has found the outbox of every service. */
    private void awaitHealth() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var part : suite.always()) {
            while (!part.healthy()) {
                if (System.nanoTime() > deadline) {
                    throw new Refusal(part.name() + " runs but is not healthy; see ./run logs " + part.name());
                }
                Thread.sleep(100);
            }
        }
    }

    private void refuseTakenPorts() {
        var taken = new ArrayList<String>();
        for (var part : suite.always()) {
            if (Suite.processOf(part).isEmpty()) {
                part.ports().stream()
                        .filter(Port::taken)
                        .forEach(port -> taken.add(
                                "Port %d, which %s needs, is taken by another program.".formatted(port, part.name())));
            }
        }
        if (!taken.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), taken));
        }
    }

    private void start(Part part, Queue<String> refusals) {
        try {
            new Starting(suite.home(), part).run();
        } catch (Exception e) {
            var refusal = e instanceof Refusal ? e.getMessage() : part.name() + " does not start: " + e;
            refusals.add(String.valueOf(refusal));
            throw new Refusal(part.name());
        }
    }
}
