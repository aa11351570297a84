package nl.meedoen.local.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the server must be told for the outbox relay to work and for nothing committed to be lost. */
final class Settings {

    private Settings() {}

    static Map<String, String> of(int port, boolean durable) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("port", String.valueOf(port));
        settings.put("listen_addresses", "localhost");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("shared_buffers", "64MB");
        settings.put("wal_level", "logical");
        // Off, every event would wait for the next round of the WAL writer.
        settings.put("synchronous_commit", "on");
        settings.put("fsync", durable ? "on" : "off");
        settings.put("full_page_writes", durable ? "on" : "off");
        settings.put("max_replication_slots", "20");
        settings.put("max_wal_senders", "20");
        // A relay that stays away does not fill the disk.
        settings.put("max_slot_wal_keep_size", "4GB");
        settings.put("max_wal_size", "512MB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_min_messages", "warning");
        return settings;
    }
}
