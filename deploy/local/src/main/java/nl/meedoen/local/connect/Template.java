package nl.meedoen.local.connect;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The one connector configuration, filled in for a service. */
final class Template {

    private static final String FILE = "/outbox-connector.properties";

    private Template() {}

    static Map<String, String> of(Source source) {
        var config = new TreeMap<String, String>();
        var fixed = read();
        fixed.stringPropertyNames().forEach(key -> config.put(key, fixed.getProperty(key)));
        config.put("name", "outbox-" + source.service());
        config.put("topic.prefix", source.service());
        config.put("slot.name", "outbox_" + source.service());
        config.put("database.hostname", source.host());
        config.put("database.port", String.valueOf(source.port()));
        config.put("database.dbname", source.service());
        config.put("database.user", source.user());
        config.put("database.password", source.password());
        return config;
    }

    private static Properties read() {
        var properties = new Properties();
        try (var in = Template.class.getResourceAsStream(FILE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
        return properties;
    }
}
