package nl.meedoen.common.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * PostgreSQL, Kafka, Kafka Connect with Debezium, and the token issuer, real ones, for the tests of one module:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = Stack.class, initArgs = @ResourceArg(name = "database", value = "subsidy"))
 * class LoonkostensubsidieIT { … }
 * }</pre>
 *
 * One instance serves all tests of a JVM and is gone with it. Where a Docker engine answers, PostgreSQL and Kafka are
 * containers; elsewhere they are the processes that {@code ./run} uses too. Tests share the database: each makes its own
 * persons and employments.
 */
public final class Stack implements QuarkusTestResourceLifecycleManager {

    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", "");
    }

    @Override
    public Map<String, String> start() {
        var engines = Engines.running();
        var config = new HashMap<String, String>();
        config.put("meedoen.kafka", engines.kafka());
        config.put("meedoen.oidc.issuer", engines.issuer());
        // Every consumer of a test would tell where it starts to read each of twelve partitions.
        config.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        config.put("meedoen.oin", "00000001001234567000");
        config.put("meedoen.public.url", "http://localhost:8080");
        if (!database.isEmpty()) {
            config.put("meedoen.db.url", engines.jdbc(database));
            config.put("meedoen.db.user", database);
            config.put("meedoen.db.password", engines.password(database));
        }
        if (database.equals("client")) config.put("meedoen.bsn.key", Keys.random());
        if (database.equals("client") || database.equals("noriskpolis"))
            config.put("meedoen.bsn.hash.key", Keys.random());
        return config;
    }

    /** Leaves the engines running for the next application of this JVM. */
    @Override
    public void stop() {}
}
