package nl.meedoen.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A suite of one's own, beside any other on this machine: other ports, state under {@code target}. */
public final class OwnSuite implements AutoCloseable {
    /** Keeps every port below those that a system hands out to outgoing connections. */
    private static final int OFFSET = 13_000;

    private final Path checkout = checkout();
    private final Path state;
    private final Path log;
    private final int offset;

    private OwnSuite(String module, int offset) {
        var target = checkout.resolve("deploy").resolve(module).resolve("target");
        state = target.resolve("suite");
        log = target.resolve("suite.log");
        this.offset = offset;
    }

    /** The suite of the stories. */
    public static OwnSuite started() throws IOException, InterruptedException {
        return started("stories", OFFSET);
    }

    /**
     * An empty suite that runs.
     *
     * @param module the folder of {@code deploy} that has it under its {@code target}
     * @param offset how much its ports are moved up
     */
    public static OwnSuite started(String module, int offset) throws IOException, InterruptedException {
        var suite = new OwnSuite(module, offset);
        Files.createDirectories(suite.state);
        suite.launcher("wipe");
        Files.createDirectories(suite.state);
        try {
            suite.launcher("up");
        } catch (IllegalStateException failed) {
            suite.close();
            throw failed;
        }
        return suite;
    }

    public Suite address() {
        return Suite.local(offset);
    }

    /** Takes the power off a part. */
    public void kill(String part) throws IOException, InterruptedException {
        var pid = Long.parseLong(
                Files.readString(state.resolve("pid").resolve(part + ".pid")).strip());
        var process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(part + " loopt niet"));
        process.destroyForcibly();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public void restart(String part) throws IOException, InterruptedException {
        launcher("restart", part);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        launcher("down");
    }

    /** Sends dead letters once more, as {@code ./run replay} does. */
    public void replay(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(address().kafka()));
        words.addAll(List.of(arguments));
        java("nl.meedoen.local.replay.Replay", words);
    }

    private void launcher(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(checkout.toString()));
        words.addAll(List.of(command));
        java("nl.meedoen.local.launcher.Launcher", words);
    }

    private void java(String main, List<String> arguments) throws IOException, InterruptedException {
        var target = checkout.resolve("deploy/local/target");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                target.resolve("local.jar") + ":" + target.resolve("stack/lib") + "/*",
                main));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("MEEDOEN_STATE", state.toString());
        builder.environment().put("MEEDOEN_PORT_OFFSET", Integer.toString(offset));
        var done = builder.start().waitFor();
        if (done != 0)
            throw new IllegalStateException(main + " " + String.join(" ", arguments) + " mislukt, zie " + log);
    }

    private static Path checkout() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("deploy/local")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("dit is geen checkout van Meedoen"));
    }
}
