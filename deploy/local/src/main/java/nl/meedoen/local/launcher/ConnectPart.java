package nl.meedoen.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.local.connect.OutboxRelay;
import nl.meedoen.local.connect.Rest;
import nl.meedoen.local.postgres.Databases;

/** The outbox relay; healthy when all five connectors run. */
record ConnectPart(Home home, Secrets secrets, JavaProcess java) implements Part {

    private static final int HEAP = 256;

    static ConnectPart in(Home home, Secrets secrets) {
        return new ConnectPart(home, secrets, new JavaProcess(home, "connect"));
    }

    @Override
    public String name() {
        return java.part();
    }

    @Override
    public List<Integer> ports() {
        return List.of(Port.CONNECT);
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka");
    }

    @Override
    public String address() {
        return "http://localhost:" + Port.CONNECT;
    }

    @Override
    public String marker() {
        return java.marker();
    }

    @Override
    public Process start() throws Exception {
        var arguments = List.of(
                home.data("connect.offsets").toString(),
                String.valueOf(Port.CONNECT),
                "localhost:" + Port.KAFKA,
                String.valueOf(Port.POSTGRES));
        var environment = Map.of("MEEDOEN_RELAY_PASSWORD", secrets.passwords().of(Databases.RELAY));
        return java.startEngine(HEAP, OutboxRelay.class, arguments, environment);
    }

    /** The connectors follow when the services have made their outboxes. */
    @Override
    public boolean serves() {
        return Http.answersWell(address() + "/connectors");
    }

    @Override
    public boolean healthy() {
        return new Rest(Port.CONNECT).allRun(Databases.NAMES);
    }
}
