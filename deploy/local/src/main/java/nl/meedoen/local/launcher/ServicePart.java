package nl.meedoen.local.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of the six services.
 *
 * @param folder its folder in the checkout
 */
record ServicePart(JavaProcess java, String folder, int port, Map<String, String> environment) implements Part {

    private static final int HEAP = 96;

    @Override
    public String name() {
        return java.part();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka", "oidc");
    }

    @Override
    public String address() {
        return "http://localhost:" + port;
    }

    @Override
    public String marker() {
        return java.marker();
    }

    @Override
    public Process start() throws IOException {
        var arguments = List.of("-jar", java.home().service(folder).toString());
        return java.start(HEAP, arguments, environment);
    }

    @Override
    public boolean healthy() {
        return Http.answersWell(address() + "/q/health/ready");
    }
}
