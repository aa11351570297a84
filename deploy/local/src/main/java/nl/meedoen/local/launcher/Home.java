package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where everything of one checkout stands: what was built, and the state that git ignores. */
record Home(Path checkout, Path state) {

    static Home of(String checkout) throws IOException {
        var root = Path.of(checkout).toRealPath();
        var elsewhere = System.getenv("MEEDOEN_STATE");
        var home = new Home(root, elsewhere == null ? root.resolve(".meedoen") : Path.of(elsewhere));
        for (var folder : new String[] {"data", "log", "pid"}) {
            Files.createDirectories(home.state().resolve(folder));
        }
        return home;
    }

    Path data(String name) {
        return state().resolve("data").resolve(name);
    }

    Path log(String part) {
        return state().resolve("log").resolve(part + ".log");
    }

    Path pid(String part) {
        return state().resolve("pid").resolve(part + ".pid");
    }

    Path engines() {
        return checkout.resolve("deploy/local/target/stack/engines");
    }

    String engineClasspath() {
        var target = checkout.resolve("deploy/local/target");
        return target.resolve("local.jar") + ":" + target.resolve("stack/lib") + "/*";
    }

    Path service(String folder) {
        return checkout.resolve(folder).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Keeps the log of the previous life of a part beside the new one. */
    Path freshLog(String part) throws IOException {
        var log = log(part);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
