package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Executors;

/** Stops what runs: first who writes, then the relay (its connections keep PostgreSQL from stopping), then the engines. */
record Down(Suite suite) {

    private static final List<String> ENGINES = List.of("kafka", "postgres", "oidc");

    void run() {
        stop(suite.parts().stream()
                .filter(part -> !ENGINES.contains(part.name()) && !part.name().equals("connect"))
                .toList());
        stop(List.of(suite.part("connect")));
        stop(ENGINES.stream().map(suite::part).toList());
    }

    void stop(List<Part> parts) {
        try (var workers = Executors.newCachedThreadPool()) {
            parts.forEach(part -> workers.submit(() -> stop(part)));
        }
    }

    private void stop(Part part) {
        for (var process = Suite.processOf(part); process.isPresent(); process = Suite.processOf(part)) {
            part.stop(process.get());
            Screen.say("  %-12s stopped".formatted(part.name()));
        }
        try {
            Files.deleteIfExists(suite.home().pid(part.name()));
        } catch (IOException e) {
            Screen.say(e.toString());
        }
    }
}
