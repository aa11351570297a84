package nl.meedoen.local.kafka;

import java.nio.file.Path;
import nl.meedoen.local.process.Ready;

/** The broker as a process of its own: {@code Kafka <folder> <port> <controller port>}. */
public final class Kafka {

    private Kafka() {}

    /** Runs until told to stop. */
    public static void main(String[] args) throws Exception {
        var broker = new Broker(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        var server = broker.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        Topics.create("localhost:" + broker.port());
        Ready.say();
        server.awaitShutdown();
    }
}
