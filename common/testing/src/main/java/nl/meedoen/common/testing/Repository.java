package nl.meedoen.common.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that these tests run in. */
final class Repository {

    private Repository() {}

    /** The nearest folder above the working directory that holds the launcher. */
    static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "No checkout of Meedoen above " + Path.of("").toAbsolutePath());
    }
}
