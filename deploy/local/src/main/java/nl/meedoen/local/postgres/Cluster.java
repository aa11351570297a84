package nl.meedoen.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meedoen.local.process.Command;
import nl.meedoen.local.process.Signals;

/**
 * One PostgreSQL server on a data directory that outlives it. Whatever way an earlier server ended, the next one starts
 * on the same data: an orphan is stopped first, a stale lock file removed, and the last backends of a killed server are
 * waited for.
 *
 * @param folder data directory; created when absent
 * @param durable false only for tests, where losing the machine loses nothing
 */
public record Cluster(Path folder, int port, Superuser superuser, boolean durable) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Starts a server that writes its log to {@code log} and outlives this process; returns its process. */
    public Process start(Path binaries, Path log, List<String> prefix) throws IOException, InterruptedException {
        var programs = Binaries.unpacked(binaries);
        var account = Account.suitable();
        initialise(programs, account, log);
        stopOrphan();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var server = Command.start(log, prefixed(prefix, account.running(serving(programs))));
            if (superuser.awaitAnswer(port, server, PATIENCE)) {
                return server;
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL does not start; see " + log);
            }
            // The backends of a killed server leave within moments; until then its memory is still in use.
            Thread.sleep(300);
        }
    }

    /** Stops the server that runs on this data directory, if any. */
    public void stopOrphan() throws IOException {
        var orphan = server();
        orphan.ifPresent(Signals::stopPostgres);
        if (orphan.isEmpty()) {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        }
    }

    /** The live server on this data directory, whoever started it. */
    public Optional<ProcessHandle> server() throws IOException {
        var file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().trim()))
                        .filter(ProcessHandle::isAlive)
                        .filter(handle ->
                                handle.info().command().orElse("postgres").contains("postgres"));
    }

    private void initialise(Binaries programs, Account account, Path log) throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Command.deleteTree(fresh);
        Files.createDirectories(fresh);
        account.give(fresh);
        var password = Files.createTempFile("meedoen", ".pw");
        try {
            Files.writeString(password, superuser.password());
            account.give(password);
            var initdb = List.of(
                    programs.program("initdb"),
                    "-D",
                    fresh.toString(),
                    "-U",
                    superuser.name(),
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password,
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-sync");
            if (Command.start(log, account.running(initdb)).waitFor() != 0) {
                throw new IOException("initdb failed; see " + log);
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> serving(Binaries programs) {
        var command = new ArrayList<>(List.of(programs.program("postgres"), "-D", folder.toString()));
        Settings.of(port, durable).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }
}
