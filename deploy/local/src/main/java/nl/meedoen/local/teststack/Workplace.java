package nl.meedoen.local.teststack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meedoen.local.postgres.Cluster;
import nl.meedoen.local.postgres.Superuser;

/** The temporary folder of one test stack; it names its owner so that the next run can clean up after a crash. */
record Workplace(Path folder) {

    private static final String PREFIX = "meedoen-stack-";
    private static final String OWNER = "owner";

    static Workplace fresh() throws IOException {
        sweep();
        var folder = Files.createTempDirectory(PREFIX);
        Files.writeString(
                folder.resolve(OWNER), String.valueOf(ProcessHandle.current().pid()));
        return new Workplace(folder);
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    Cluster cluster(int port, String password) {
        return new Cluster(at("postgres"), port, Superuser.postgres(password), false);
    }

    /** Stops PostgreSQL and leaves the removal to a process that outlives this one, for Kafka still writes here. */
    void abandon() throws IOException {
        cluster(0, "").stopOrphan();
        new ProcessBuilder("sh", "-c", "sleep 1; exec rm -rf -- \"$0\"", folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void sweep() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var folder : folders) {
                if (ownerIsGone(folder.resolve(OWNER))) {
                    new Workplace(folder).abandon();
                }
            }
        }
    }

    private static boolean ownerIsGone(Path owner) throws IOException {
        return Files.isReadable(owner)
                && ProcessHandle.of(Long.parseLong(Files.readString(owner).trim()))
                        .isEmpty();
    }
}
