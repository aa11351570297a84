package nl.meedoen.local.teststack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The engines behind the tests of one module: {@code TestStack <library folder> <log file of PostgreSQL>}. Says on
 * standard output where each of them is, one {@code name=value} a line and {@code ready} last; ends, and takes all along,
 * as soon as its standard input closes. With {@code MEEDOEN_STACK_POSTGRES} and {@code MEEDOEN_STACK_KAFKA} (both
 * {@code host:port}) and {@code MEEDOEN_STACK_PASSWORD} it uses engines that somebody else runs.
 */
public final class TestStack {

    private TestStack() {}

    /** Runs until standard input closes. */
    public static void main(String[] args) throws InterruptedException {
        var answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try {
            start(args, answers);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static void start(String[] args, PrintStream answers) throws Exception {
        var workplace = Workplace.fresh();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(workplace)));
        Thread.ofPlatform().daemon().start(TestStack::endWithTheTests);
        var engines = new Engines(workplace, Path.of(args[0]), Path.of(args[1]), System.getenv());
        engines.start().forEach((name, value) -> answers.println(name + "=" + value));
        answers.println("ready");
    }

    private static void endWithTheTests() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException closed) {
            System.err.println(closed);
        }
        System.exit(0);
    }

    private static void leave(Workplace workplace) {
        try {
            workplace.abandon();
        } catch (IOException e) {
            System.err.println(e);
        } finally {
            // The engines' own shutdown hooks wait for one another; nothing here is worth keeping.
            Runtime.getRuntime().halt(0);
        }
    }
}
