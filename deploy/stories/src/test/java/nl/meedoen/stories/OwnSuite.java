package nl.meedoen.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A suite of the stories' own, beside any other on this machine: other ports, state under {@code target}. */
final class OwnSuite implements AutoCloseable {
    private static final int OFFSET = 20_000;

    private final Path checkout = checkout();
    private final Path state = checkout.resolve("deploy/stories/target/suite");
    private final Path log = checkout.resolve("deploy/stories/target/suite.log");

    private OwnSuite() {}

    static OwnSuite started() throws IOException, InterruptedException {
        var suite = new OwnSuite();
        Files.createDirectories(suite.state);
        suite.launcher("wipe");
        Files.createDirectories(suite.state);
        suite.launcher("up");
        return suite;
    }

    Suite address() {
        return Suite.local(OFFSET);
    }

    /** Takes the power off a part. */
    void kill(String part) throws IOException, InterruptedException {
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

    void restart(String part) throws IOException, InterruptedException {
        launcher("restart", part);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        launcher("down");
    }

    private void launcher(String... command) throws IOException, InterruptedException {
        var target = checkout.resolve("deploy/local/target");
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                target.resolve("local.jar") + ":" + target.resolve("stack/lib") + "/*",
                "nl.meedoen.local.launcher.Launcher",
                checkout.toString()));
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("MEEDOEN_STATE", state.toString());
        builder.environment().put("MEEDOEN_PORT_OFFSET", Integer.toString(OFFSET));
        var done = builder.start().waitFor();
        if (done != 0) throw new IllegalStateException(String.join(" ", command) + " mislukt, zie " + log);
    }

    private static Path checkout() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("deploy/local"))) folder = folder.getParent();
        return folder;
    }
}
