package nl.meedoen.local.launcher;

import java.util.List;

/** Ctrl-C while the suite comes up: what this call started goes down again, what ran before stays. */
final class Interruption {

    private final Suite suite;
    private final List<Part> down;
    private final Thread hook = new Thread(this::stopAgain);

    Interruption(Suite suite) {
        this.suite = suite;
        this.down = suite.parts().stream()
                .filter(part -> Suite.processOf(part).isEmpty())
                .toList();
    }

    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            // The hook is at work already.
            return;
        }
    }

    private void stopAgain() {
        Screen.say("Interrupted; stopping what was started.");
        new Down(suite).stop(down);
    }
}
