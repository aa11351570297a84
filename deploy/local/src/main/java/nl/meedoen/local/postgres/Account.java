package nl.meedoen.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meedoen.local.process.Command;

/** PostgreSQL refuses to run as root; these are the ways to run it as somebody else. */
enum Account {
    OWN(List.of()),
    /** A user namespace without a mapping: files stay root's, the server sees itself as nobody. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are barred, as in many containers. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    static Account suitable() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OWN;
        }
        return Command.succeeds("unshare", "-U", "true") ? NAMESPACE : NOBODY;
    }

    List<String> running(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a fresh folder to the account that will fill it. */
    void give(Path folder) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(folder, "unix:uid", 65534);
            Files.setAttribute(folder, "unix:gid", 65534);
        }
    }
}
