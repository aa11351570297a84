package nl.meedoen.local.launcher;

import java.util.List;
import java.util.Set;
import nl.meedoen.local.postgres.Cluster;
import nl.meedoen.local.postgres.Databases;
import nl.meedoen.local.process.Command;
import nl.meedoen.local.process.Signals;

/** The database server itself, with no process of ours above it. */
record PostgresPart(Home home, Secrets secrets) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public String address() {
        return "localhost:" + Port.POSTGRES;
    }

    @Override
    public String marker() {
        return "-D " + home.data("postgres");
    }

    @Override
    public Process start() throws Exception {
        var superuser = secrets.superuser();
        var cluster = new Cluster(home.data("postgres"), Port.POSTGRES, superuser, true);
        var process = cluster.start(home.engines(), home.freshLog(name()), Command.detached());
        Databases.create("jdbc:postgresql://" + address() + "/postgres", superuser, secrets.passwords());
        return process;
    }

    @Override
    public boolean healthy() {
        return secrets.superuser().answers(Port.POSTGRES);
    }

    @Override
    public void stop(ProcessHandle process) {
        Signals.stopPostgres(process);
    }
}
