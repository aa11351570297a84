package nl.meedoen.local.launcher;

import java.util.List;
import java.util.Set;
import nl.meedoen.local.process.Signals;

/** One process of the suite. */
interface Part {

    String name();

    /** Ports it listens on; the first is the one people know. */
    List<Integer> ports();

    /** Parts that must be healthy before this one can start. */
    Set<String> needs();

    /** Where people and programs find it. */
    String address();

    /** A text that stands in the command line of this part of this checkout, and in no other. */
    String marker();

    /** Whether it runs only when somebody asks for it by name. */
    default boolean onRequest() {
        return false;
    }

    /** Starts the process, which outlives this one. */
    Process start() throws Exception;

    /** Whether it does all it is there for. */
    boolean healthy();

    /** Whether others can build on it; a part may serve before it is healthy. */
    default boolean serves() {
        return healthy();
    }

    default void stop(ProcessHandle process) {
        Signals.stop(process);
    }
}
