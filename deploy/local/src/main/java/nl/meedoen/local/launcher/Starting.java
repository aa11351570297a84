package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;

/** Starts one part and waits until it serves. */
record Starting(Home home, Part part) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LAST_LINES = 15;

    void run() throws Exception {
        var begin = System.nanoTime();
        var before = Suite.processOf(part);
        if (before.isEmpty()) {
            var process = part.start();
            Files.writeString(home.pid(part.name()), String.valueOf(process.pid()));
        }
        while (!part.serves()) {
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (Suite.processOf(part).isEmpty()) {
                throw failed("ended while it started");
            }
            if (waited.compareTo(PATIENCE) > 0) {
                throw failed("does not get ready");
            }
            Thread.sleep(100);
        }
        var state = before.isEmpty() ? "ready" : "was ready";
        Screen.progress(part.name(), state, Duration.ofNanos(System.nanoTime() - begin));
    }

    private Refusal failed(String what) throws IOException {
        var log = new String(Files.readAllBytes(home.log(part.name())), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var last = log.subList(Math.max(0, log.size() - LAST_LINES), log.size());
        return new Refusal("%s %s. The end of its log (./run logs %s):%n%s"
                .formatted(part.name(), what, part.name(), String.join(System.lineSeparator(), last)));
    }
}
