package nl.meedoen.local.launcher;

import java.time.Duration;
import java.util.Locale;

/** What the person at the keyboard sees. */
final class Screen {

    private Screen() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void progress(String part, String state, Duration since) {
        say("  %-12s %-10s %5.1f s"
                .formatted(part, state, since.toMillis() / 1000.0)
                .toLowerCase(Locale.ROOT));
    }
}
