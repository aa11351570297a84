package nl.meedoen.common.testing;

import java.io.IOException;
import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka as containers, where a Docker engine answers. */
final class Containers {

    private static final String SUPERUSER = "postgres";

    private Containers() {}

    /** What the child process must know of the containers; empty where there is no Docker. */
    static Map<String, String> whereDockerAnswers() {
        return dockerAnswers() ? started() : Map.of();
    }

    private static boolean dockerAnswers() {
        try {
            return new ProcessBuilder("docker", "info")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @SuppressWarnings("resource") // Testcontainers takes them down when this JVM ends.
    private static Map<String, String> started() {
        var postgres = new PostgreSQLContainer("postgres:18")
                .withUsername(SUPERUSER)
                .withDatabaseName(SUPERUSER)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8")
                .withCommand(
                        "postgres",
                        "-c",
                        "wal_level=logical",
                        "-c",
                        "max_replication_slots=20",
                        "-c",
                        "max_wal_senders=20",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "fsync=off");
        var kafka = new KafkaContainer("apache/kafka:4.1.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        postgres.start();
        kafka.start();
        return Map.of(
                "MEEDOEN_STACK_POSTGRES", postgres.getHost() + ":" + postgres.getMappedPort(5432),
                "MEEDOEN_STACK_PASSWORD", postgres.getPassword(),
                "MEEDOEN_STACK_KAFKA", kafka.getBootstrapServers());
    }
}
