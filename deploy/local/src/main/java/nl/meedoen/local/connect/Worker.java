package nl.meedoen.local.connect;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.cli.ConnectStandalone;
import org.apache.kafka.connect.runtime.Connect;

/**
 * A standalone Connect worker in this process.
 *
 * @param port port of its REST interface
 * @param offsets file that remembers, across restarts, how far each connector came
 */
public record Worker(int port, String bootstrap, Path offsets) {

    private static final String STRING = "org.apache.kafka.connect.storage.StringConverter";

    /** Starts the worker, without any connector. */
    public Connect<?> start() {
        return new ConnectStandalone().startConnect(settings());
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("bootstrap.servers", bootstrap);
        settings.put("listeners", "http://localhost:" + port);
        settings.put("key.converter", STRING);
        settings.put("value.converter", STRING);
        settings.put("header.converter", STRING);
        settings.put("offset.storage.file.filename", offsets.toString());
        settings.put("offset.flush.interval.ms", "1000");
        settings.put("topic.creation.enable", "false");
        settings.put("plugin.discovery", "service_load");
        settings.put("plugin.path", "");
        settings.put("producer.linger.ms", "1");
        return settings;
    }
}
