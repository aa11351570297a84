package nl.meedoen.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meedoen.local.oidc.Oidc;
import nl.meedoen.local.process.Ready;

/** The token issuer. */
record OidcPart(Home home, JavaProcess java) implements Part {

    static final String ISSUER = "http://localhost:" + Port.OIDC + "/meedoen";
    private static final int HEAP = 64;

    static OidcPart in(Home home) {
        return new OidcPart(home, new JavaProcess(home, "oidc"));
    }

    @Override
    public String name() {
        return java.part();
    }

    @Override
    public List<Integer> ports() {
        return List.of(Port.OIDC);
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public String address() {
        return ISSUER;
    }

    @Override
    public String marker() {
        return java.marker();
    }

    @Override
    public Process start() throws Exception {
        var arguments = List.of(home.data("oidc-key.json").toString(), String.valueOf(Port.OIDC));
        return java.startEngine(HEAP, Oidc.class, arguments, Map.of());
    }

    @Override
    public boolean healthy() {
        return Ready.saidIn(home.log(name())) && Http.answersWell(ISSUER + "/jwks");
    }
}
