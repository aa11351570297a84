package nl.meedoen.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The line by which a part says in its log that it serves. */
public final class Ready {

    private static final String LINE = "meedoen: ready";

    private Ready() {}

    /** Says so in this process's log. */
    public static void say() {
        System.out.println(LINE);
    }

    /** Whether the log of a part has the line; every life of a part has a fresh log. */
    public static boolean saidIn(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(LINE::equals);
        } catch (IOException notYet) {
            return false;
        }
    }
}
