package nl.meedoen.local.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes in the way each of them understands. */
public final class Signals {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private Signals() {}

    /** Asks a process to stop, and makes it stop when it does not. */
    public static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process, GRACE)) {
            process.destroyForcibly();
            ended(process, GRACE);
        }
    }

    /** Fast shutdown, then immediate: the polite signal would wait for every client to leave. */
    public static void stopPostgres(ProcessHandle server) {
        send("INT", server);
        if (!ended(server, GRACE)) {
            send("QUIT", server);
            ended(server, GRACE);
        }
    }

    private static void send(String signal, ProcessHandle process) {
        Command.succeeds("kill", "-" + signal, String.valueOf(process.pid()));
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
