package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meedoen.local.process.Command;

/** A part that is a JVM of its own. */
record JavaProcess(Home home, String part) {

    String marker() {
        return "-Dmeedoen.part=" + part + "@" + home.state();
    }

    /** @param megabytes heap at most */
    Process start(int megabytes, List<String> arguments, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(Command.detached());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                marker(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=" + compiler(),
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(arguments);
        return Command.start(home.freshLog(part), command, environment);
    }

    /** The quick compiler, unless told otherwise: most suites live too short for the thorough one. */
    private static String compiler() {
        return System.getenv().getOrDefault("MEEDOEN_COMPILER", "1");
    }

    Process startEngine(int megabytes, Class<?> main, List<String> arguments, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<>(List.of(
                "-Djava.util.logging.config.class=nl.meedoen.local.process.Logging",
                "-cp",
                home.engineClasspath(),
                main.getName()));
        command.addAll(arguments);
        return start(megabytes, command, environment);
    }
}
