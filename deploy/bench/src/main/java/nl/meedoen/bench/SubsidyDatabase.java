package nl.meedoen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import nl.meedoen.stories.MainJob;

/** The database of subsidy-service, as its administrator. */
final class SubsidyDatabase implements AutoCloseable {
    private static final int PORT = 15432;
    private final Connection connection;

    private SubsidyDatabase(Connection connection) {
        this.connection = connection;
    }

    static SubsidyDatabase of(Path state, int offset) throws IOException, SQLException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(state.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        var url = "jdbc:postgresql://localhost:" + (PORT + offset) + "/subsidy";
        return new SubsidyDatabase(
                DriverManager.getConnection(url, "postgres", secrets.getProperty("password.postgres")));
    }

    /** Copies one account until there are as many as asked for, each with an employment and a subsidy of its own. */
    void multiply(MainJob job, int accounts) throws SQLException {
        var dienstverband = UUID.fromString(job.dienstverband());
        var subsidie = UUID.fromString(job.loonkostensubsidie());
        var copies = accounts - 1;
        copy("dienstverband", "id", dienstverband, copies, "jsonb_build_object('id', md5('d' || n)::uuid)");
        copy(
                "rekening",
                "dienstverband",
                dienstverband,
                copies,
                "jsonb_build_object('dienstverband', md5('d' || n)::uuid)");
        copy(
                "feit",
                "rekening",
                dienstverband,
                copies,
                "jsonb_build_object('rekening', md5('d' || n)::uuid, 'gegevens', replace(o.gegevens::text, '" + subsidie
                        + "', md5('s' || n)::uuid::text)::jsonb)");
        copy(
                "loonkostensubsidie",
                "id",
                subsidie,
                copies,
                "jsonb_build_object('id', md5('s' || n)::uuid, 'dienstverband', md5('d' || n)::uuid)");
        execute("analyze");
    }

    /** Reads every fact of the municipality and inserts a line for each subsidy, indexes and all. */
    void plainStatement() throws SQLException {
        execute("create table if not exists bench_regel (like betaalregel including all)");
        execute("truncate bench_regel");
        execute("""
                insert into bench_regel (betaalrun, gemeente, id, loonkostensubsidie, dienstverband, werkgever, maand, bedrag,
                    financieringsbron, recht, betaald, gevorderd, beleid_hash, regelversie)
                select gen_random_uuid(), s.gemeente, gen_random_uuid(), s.id, s.dienstverband, s.werkgever, '2026-03', f.som,
                    s.financieringsbron, f.som, 0, 0, md5(f.som::text), '1'
                from loonkostensubsidie s
                join (select rekening, sum(length(gegevens::text)) as som from feit where gemeente = '%s' group by rekening) f
                    on f.rekening = s.dienstverband
                where s.gemeente = '%s' and s.besluit = 'TOEGEKEND'""".formatted(MainJob.GEMEENTE, MainJob.GEMEENTE));
    }

    private void copy(String table, String key, UUID id, int copies, String changes) throws SQLException {
        execute("""
                insert into %1$s select (jsonb_populate_record(o, %2$s)).*
                from %1$s o, generate_series(1, %3$d) n where o.%4$s = '%5$s'""".formatted(table, changes, copies, key, id));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
