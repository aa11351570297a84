package nl.meedoen.common.testing;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the engines of this JVM are. They are kept among the system properties, because Quarkus loads test classes more
 * than once and the engines must not follow.
 */
record Engines(Properties where) {

    private static final String PREFIX = "meedoen.stack.";

    /** The running engines; starts them when this is the first call in the JVM. */
    static Engines running() {
        synchronized (System.class) {
            if (System.getProperty(PREFIX + "kafka") == null) {
                new EngineProcess(Repository.root(), Containers.whereDockerAnswers())
                        .start()
                        .forEach((name, value) -> System.setProperty(PREFIX + name, value));
            }
            return new Engines(System.getProperties());
        }
    }

    String kafka() {
        return required("kafka");
    }

    String issuer() {
        return required("oidc");
    }

    String jdbc(String database) {
        return "jdbc:postgresql://%s/%s".formatted(required("postgres"), database);
    }

    String password(String database) {
        return required("password." + database);
    }

    private String required(String name) {
        @Nullable String value = where.getProperty(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException("The engines name no " + name);
        }
        return value;
    }
}
