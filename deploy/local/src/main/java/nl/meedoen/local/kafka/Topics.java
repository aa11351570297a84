package nl.meedoen.local.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Every topic of the suite, made before anyone writes to it: the broker makes none by itself. */
public final class Topics {

    private static final int PARTITIONS = 12;
    private static final String FOR_EVER = "-1";
    private static final List<String> SERVICES = List.of("client", "instrument", "subsidy", "sanction", "noriskpolis");
    private static final List<String> PARTNERS =
            List.of("meedoen.naar-uwv.v1", "uwv.naar-meedoen.v1", "meedoen.naar-dzb.v1", "dzb.naar-meedoen.v1");

    private Topics() {}

    /** Creates the topics that are absent. */
    public static void create(String bootstrap) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var present = admin.listTopics().names().get();
            var absent = all().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(absent).all().get();
        }
    }

    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (var name : events()) {
            topics.add(new NewTopic(name, PARTITIONS, (short) 1));
            // A dead letter waits for a person, however long that takes.
            topics.add(new NewTopic(name + ".dead-letter", PARTITIONS, (short) 1)
                    .configs(Map.of("retention.ms", FOR_EVER)));
        }
        for (var service : SERVICES) {
            topics.add(new NewTopic("__debezium-heartbeat." + service, 1, (short) 1));
        }
        return topics;
    }

    private static List<String> events() {
        var names = new ArrayList<>(PARTNERS);
        SERVICES.forEach(service -> names.add("meedoen." + service + ".v1"));
        return names;
    }
}
