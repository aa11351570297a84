package nl.meedoen.local.kafka;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A broker in this process, on a log directory that outlives it.
 *
 * @param controllerPort port on which the broker speaks to itself
 */
public record Broker(Path folder, int port, int controllerPort) {

    private static final String CLUSTER = "bWVlZG9lbi1sb2NhbC1rYQ";

    /** Formats a fresh log directory and starts; returns when clients can connect. */
    public KafkaRaftServer start() throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(CLUSTER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setIgnoreFormatted(true)
                .run();
        var server = new KafkaRaftServer(new KafkaConfig(settings(), false), Time.SYSTEM);
        server.startup();
        return server;
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Some two hundred small partitions on one machine: small segments, small indexes, small buffers.
        settings.put("log.segment.bytes", String.valueOf(32 << 20));
        settings.put("log.index.size.max.bytes", String.valueOf(1 << 20));
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
        return settings;
    }
}
