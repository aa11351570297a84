package nl.meedoen.stories;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Prints what happens as it happens, with the time since the start. */
final class Timeline {
    private final PrintStream out;
    private final Instant start = Instant.now();

    Timeline(PrintStream out) {
        this.out = out;
    }

    synchronized void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    void posted(Answer answer) {
        line("→", "%s %s  %d".formatted(answer.method(), answer.path(), answer.status()));
    }

    void passed(Bus.Passed event) {
        var lag = Duration.between(event.written(), event.arrived()).toMillis();
        line("~", "%s  on %s, %d ms after it was written".formatted(event.type(), event.topic(), lag));
    }

    void account(String what) {
        line("=", what);
    }

    private synchronized void line(String mark, String text) {
        out.printf("%8.3f s  %s %s%n", Duration.between(start, Instant.now()).toMillis() / 1000.0, mark, text);
    }
}
