package nl.meedoen.local.connect;

import java.nio.file.Path;
import nl.meedoen.local.postgres.Databases;
import nl.meedoen.local.process.Environment;
import nl.meedoen.local.process.Ready;

/** Connect as a process of its own: {@code OutboxRelay <offsets file> <port> <bootstrap> <PostgreSQL port>}. */
public final class OutboxRelay {

    private OutboxRelay() {}

    /** Runs until told to stop; the relay's password comes from {@code MEEDOEN_RELAY_PASSWORD}. */
    public static void main(String[] args) {
        var worker = new Worker(Integer.parseInt(args[1]), args[2], Path.of(args[0]));
        var password = Environment.required("MEEDOEN_RELAY_PASSWORD");
        var connect =
                Relay.start(worker, "localhost", Integer.parseInt(args[3]), Databases.RELAY, password, Databases.NAMES);
        Ready.say();
        connect.awaitStop();
    }
}
