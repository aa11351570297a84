package nl.meedoen.local.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.local.partners.Partners;
import nl.meedoen.local.process.Ready;

/** The stand-in for UWV, which runs only when somebody asks for it: {@code ./run partners}. */
record PartnersPart(Home home, JavaProcess java, List<String> settings) implements Part {

    private static final int HEAP = 64;

    static PartnersPart in(Home home, List<String> settings) {
        return new PartnersPart(home, new JavaProcess(home, "partners"), settings);
    }

    @Override
    public String name() {
        return java.part();
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public Set<String> needs() {
        return Set.of("kafka");
    }

    @Override
    public String address() {
        return "uwv.naar-meedoen.v1";
    }

    @Override
    public String marker() {
        return java.marker();
    }

    @Override
    public boolean onRequest() {
        return true;
    }

    @Override
    public Process start() throws IOException {
        var arguments = new ArrayList<>(List.of("localhost:" + Port.KAFKA));
        arguments.addAll(settings);
        return java.startEngine(HEAP, Partners.class, arguments, Map.of());
    }

    @Override
    public boolean healthy() {
        return Ready.saidIn(home.log(name()));
    }
}
