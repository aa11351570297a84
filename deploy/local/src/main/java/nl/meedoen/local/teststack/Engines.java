package nl.meedoen.local.teststack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.meedoen.local.connect.Relay;
import nl.meedoen.local.connect.Worker;
import nl.meedoen.local.kafka.Broker;
import nl.meedoen.local.kafka.Topics;
import nl.meedoen.local.oidc.Issuer;
import nl.meedoen.local.postgres.Databases;
import nl.meedoen.local.postgres.Passwords;
import nl.meedoen.local.postgres.Superuser;

/** PostgreSQL and Kafka, our own or somebody else's, with Connect and the issuer beside them. */
record Engines(Workplace workplace, Path library, Path log, Map<String, String> environment) {

    /** Starts all four; the answer says where each of them is. */
    Map<String, String> start() throws Exception {
        var passwords = Passwords.random();
        // Threads of the system: virtual ones that load classes at once can wait for each other for ever on few cores.
        try (var starters = Executors.newCachedThreadPool()) {
            var postgres = starters.submit(() -> postgres(passwords));
            var kafka = starters.submit(this::kafka);
            var oidc = starters.submit(this::oidc);
            relay(kafka.get(), postgres.get(), passwords.of(Databases.RELAY));
            var where = new LinkedHashMap<String, String>();
            where.put("postgres", postgres.get().toString());
            where.put("kafka", kafka.get());
            where.put("oidc", oidc.get());
            Databases.NAMES.forEach(name -> where.put("password." + name, passwords.of(name)));
            return where;
        }
    }

    private Address postgres(Passwords passwords) throws Exception {
        var given = environment.get("MEEDOEN_STACK_POSTGRES");
        var password = environment.getOrDefault(
                "MEEDOEN_STACK_PASSWORD", UUID.randomUUID().toString());
        var address = given == null ? ownPostgres(password) : Address.parse(given);
        Databases.create(address.jdbc("postgres"), Superuser.postgres(password), passwords);
        return address;
    }

    private Address ownPostgres(String password) throws Exception {
        var address = new Address("localhost", FreePorts.next());
        workplace.cluster(address.port(), password).start(library.resolveSibling("engines"), log, List.of());
        return address;
    }

    private String kafka() throws Exception {
        var bootstrap = environment.get("MEEDOEN_STACK_KAFKA");
        if (bootstrap == null) {
            var broker = new Broker(workplace.at("kafka"), FreePorts.next(), FreePorts.next());
            broker.start();
            bootstrap = "localhost:" + broker.port();
        }
        Topics.create(bootstrap);
        return bootstrap;
    }

    private String oidc() throws Exception {
        var issuer = new Issuer(FreePorts.next(), workplace.at("oidc-key.json"));
        issuer.start();
        return issuer.url();
    }

    private void relay(String bootstrap, Address postgres, String password) throws Exception {
        var worker = new Worker(FreePorts.next(), bootstrap, workplace.at("connect.offsets"));
        Relay.start(worker, postgres.host(), postgres.port(), Databases.RELAY, password, Databases.NAMES);
    }
}
