package nl.meedoen.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Runs the programs the suite is made of. */
public final class Command {

    private Command() {}

    /** Starts a program with an empty standard input, its output appended to {@code log}. */
    public static Process start(Path log, List<String> command) throws IOException {
        return start(log, command, Map.of());
    }

    /** As {@link #start(Path, List)}, with further environment variables. */
    public static Process start(Path log, List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Words before a command that keep its process alive when this one's terminal goes or gets a Ctrl-C. */
    public static List<String> detached() {
        return succeeds("setsid", "true") ? List.of("setsid") : List.of("nohup");
    }

    /** Whether a program exists and ends well. */
    public static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Removes a folder and all in it; absent is fine. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
