package nl.meedoen.local.connect;

import java.util.Collection;
import org.apache.kafka.connect.runtime.Connect;

/** A worker with the connectors of all services, cared for until it is stopped. */
public final class Relay {

    private static final long BETWEEN_ROUNDS_MS = 1000;

    private Relay() {}

    /**
     * Starts the worker in this process.
     *
     * @param host host of PostgreSQL
     */
    public static Connect<?> start(
            Worker worker, String host, int port, String user, String password, Collection<String> services) {
        var connect = worker.start();
        var sources = services.stream()
                .map(service -> new Source(service, host, port, user, password))
                .toList();
        var connectors = new Connectors(new Rest(worker.port()), sources);
        Thread.ofPlatform().name("connectors").daemon().start(() -> careFor(connectors));
        return connect;
    }

    private static void careFor(Connectors connectors) {
        try {
            while (true) {
                connectors.care();
                Thread.sleep(BETWEEN_ROUNDS_MS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
