package nl.meedoen.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.local.kafka.Kafka;
import nl.meedoen.local.process.Ready;

/** The broker; healthy when it has all topics too. */
record KafkaPart(Home home, JavaProcess java) implements Part {

    private static final int HEAP = 256;

    static KafkaPart in(Home home) {
        return new KafkaPart(home, new JavaProcess(home, "kafka"));
    }

    @Override
    public String name() {
        return java.part();
    }

    @Override
    public List<Integer> ports() {
        return List.of(Port.KAFKA, Port.KAFKA_CONTROLLER);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public String address() {
        return "localhost:" + Port.KAFKA;
    }

    @Override
    public String marker() {
        return java.marker();
    }

    @Override
    public Process start() throws Exception {
        var arguments = List.of(
                home.data("kafka").toString(), String.valueOf(Port.KAFKA), String.valueOf(Port.KAFKA_CONTROLLER));
        return java.startEngine(HEAP, Kafka.class, arguments, Map.of());
    }

    @Override
    public boolean healthy() {
        return Ready.saidIn(home.log(name())) && Port.answers(Port.KAFKA);
    }
}
