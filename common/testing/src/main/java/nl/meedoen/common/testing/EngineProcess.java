package nl.meedoen.common.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The engines as a child process, with a classpath of its own. The child ends when its standard input closes, which the
 * operating system does when this JVM ends, in whatever way.
 *
 * @param environment tells the child of engines that run already
 */
record EngineProcess(Path root, Map<String, String> environment) {

    /** Starts the child and waits until it says where everything is. */
    Map<String, String> start() {
        try {
            var log = Path.of("target", "stack.log").toAbsolutePath();
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command(log)).redirectError(log.toFile());
            builder.environment().putAll(environment);
            var child = builder.start();
            // Also holds the process: the garbage collector would close one that nobody holds.
            Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
            return answers(child, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Path log) {
        var target = root.resolve("deploy/local/target");
        var library = target.resolve("stack/lib");
        if (!Files.exists(library) || !Files.exists(target.resolve("local.jar"))) {
            throw new IllegalStateException("Build the engines first: mvn -q package -pl deploy/local");
        }
        var classpath = target.resolve("local.jar") + File.pathSeparator + library.resolve("*");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.config.class=nl.meedoen.local.process.Logging",
                "-cp",
                classpath,
                "nl.meedoen.local.teststack.TestStack",
                library.toString(),
                log.toString());
    }

    private static Map<String, String> answers(Process child, Path log) throws IOException {
        var where = new HashMap<String, String>();
        BufferedReader lines = child.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("ready")) {
                return where;
            }
            var equals = line.indexOf('=');
            where.put(line.substring(0, equals), line.substring(equals + 1));
        }
        throw new IllegalStateException("The engines do not start; see " + log);
    }
}
