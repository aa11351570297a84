package nl.meedoen.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The server's own administrator, used only to create roles and databases. */
public record Superuser(String name, String password) {

    /** The superuser of a local cluster. */
    public static Superuser postgres(String password) {
        return new Superuser("postgres", password);
    }

    /** Whether the server on this port lets its administrator in. */
    public boolean answers(int port) {
        try (var connection = connect(port)) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    Connection connect(int port) throws SQLException {
        return connect("jdbc:postgresql://localhost:" + port + "/postgres");
    }

    Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, name, password);
    }

    /** True as soon as the server answers, false when it ended or stayed silent. */
    boolean awaitAnswer(int port, Process server, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (server.isAlive() && System.nanoTime() < deadline) {
            if (answers(port)) {
                return server.isAlive();
            }
            Thread.sleep(50);
        }
        return false;
    }
}
