package nl.meedoen.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The fixed ports of the suite. */
final class Port {

    static final int POSTGRES = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;
    static final int OIDC = 8090;
    static final int CONNECT = 8091;

    private Port() {}

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
