package nl.meedoen.local.launcher;

import java.util.List;

/** Ctrl-C while the suite comes up: what this call started goes down again, what ran before stays. */
final class Interrupted {

    private final Suite suite;
    private final List<Part> down;
    private final Thread hook = new Thread(this::stopAgain);

    Interrupted(Suite suite) {
        this.suite = suite;
        this.down = suite.parts().stream()
                .filter(part -> Suite.processOf(part).isEmpty())
                .toList();
    }

    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void forget() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stopAgain() {
        Screen.say("Interrupted; stopping what was started.");
        new Down(suite).stop(down);
    }
}
