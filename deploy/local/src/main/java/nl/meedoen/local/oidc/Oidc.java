package nl.meedoen.local.oidc;

import java.nio.file.Path;
import nl.meedoen.local.process.Ready;
import no.nav.security.mock.oauth2.MockOAuth2Server;

/** The issuer as a process of its own: {@code Oidc <key file> <port>}. */
public final class Oidc {

    private Oidc() {}

    /** Runs until told to stop. */
    public static void main(String[] args) throws Exception {
        var server = new Issuer(Integer.parseInt(args[1]), Path.of(args[0])).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        warmUp(server);
        Ready.say();
        Thread.currentThread().join();
    }

    /** The first signature costs a second of loading; nobody should wait for it. */
    private static void warmUp(MockOAuth2Server server) {
        for (var i = 0; i < 20; i++) {
            server.issueToken(Claims.ISSUER, "warm-up", new Claims());
        }
    }
}
