package nl.meedoen.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The ports of the suite, each moved up by {@code MEEDOEN_PORT_OFFSET} so that a second suite can run beside it. */
final class Port {

    static final int POSTGRES = at(15432);
    static final int KAFKA = at(19092);
    static final int KAFKA_CONTROLLER = at(19093);
    static final int OIDC = at(8090);
    static final int CONNECT = at(8091);

    private Port() {}

    static int at(int port) {
        return port + Integer.parseInt(System.getenv().getOrDefault("MEEDOEN_PORT_OFFSET", "0"));
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    static boolean taken(int port) {
        if (answers(port)) {
            return true;
        }
        try (var free = new ServerSocket(port)) {
            return !free.isBound();
        } catch (IOException inUse) {
            return true;
        }
    }
}
