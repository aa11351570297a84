package nl.meedoen.local.oidc;

import java.nio.file.Path;
import nl.meedoen.local.process.Ready;

/** The issuer as a process of its own: {@code Oidc <key file> <port>}. */
public final class Oidc {

    private Oidc() {}

    /** Runs until told to stop. */
    public static void main(String[] args) throws Exception {
        var server = new Issuer(Integer.parseInt(args[1]), Path.of(args[0])).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        Ready.say("oidc");
        Thread.currentThread().join();
    }
}
