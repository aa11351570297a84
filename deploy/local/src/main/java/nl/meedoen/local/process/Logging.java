package nl.meedoen.local.process;

import java.io.IOException;
import java.util.logging.LogManager;

/** Quiet, one-line logs for the engines; named by {@code -Djava.util.logging.config.class}. */
public final class Logging {

    /** Reads the settings that stand beside this class. */
    public Logging() throws IOException {
        try (var settings = Logging.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
