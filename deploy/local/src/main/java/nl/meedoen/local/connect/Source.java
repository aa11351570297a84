package nl.meedoen.local.connect;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One service's outbox, as the relay sees it.
 *
 * @param host host of PostgreSQL
 */
record Source(String service, String host, int port, String user, String password) {

    private static final String OUTBOX_READY = """
            select exists (select 1 from pg_publication where pubname = 'outbox')
               and to_regclass('public.outbox') is not null
               and has_table_privilege(to_regclass('public.outbox')::oid, 'select')
            """;

    /** Whether the service has made its table and publication; until then a connector could only fail. */
    boolean ready() {
        var url = "jdbc:postgresql://%s:%d/%s".formatted(host, port, service);
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(OUTBOX_READY)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException awayForNow) {
            return false;
        }
    }
}
