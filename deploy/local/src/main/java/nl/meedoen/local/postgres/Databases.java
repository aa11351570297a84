package nl.meedoen.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One database per service, owned by a role of the same name that is no superuser, and the role of the outbox relay. */
public final class Databases {

    /** Services that have a database. */
    public static final List<String> NAMES = List.of("client", "instrument", "subsidy", "sanction", "noriskpolis");

    /** Role by which Debezium reads the outbox. */
    public static final String RELAY = "outbox_relay";

    private Databases() {}

    /** Creates what is absent and sets the given password of every role. */
    public static void create(String url, Superuser superuser, Passwords passwords) throws SQLException {
        try (var connection = superuser.connect(url)) {
            role(connection, RELAY, "replication", passwords);
            for (var name : NAMES) {
                role(connection, name, "noreplication", passwords);
                database(connection, name);
            }
        }
    }

    private static void role(Connection connection, String name, String replication, Passwords passwords)
            throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
        execute(
                connection,
                "%s role %s login nosuperuser nobypassrls %s password '%s'"
                        .formatted(verb, name, replication, passwords.of(name)));
    }

    private static void database(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, name));
            execute(connection, "revoke connect on database %s from public".formatted(name));
            execute(connection, "grant connect on database %s to %s".formatted(name, RELAY));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
