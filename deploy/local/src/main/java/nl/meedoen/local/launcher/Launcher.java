package nl.meedoen.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.meedoen.local.process.Command;

/** The commands of {@code ./run} that look after processes: {@code Launcher <checkout> up|down|wipe|status|restart|partners …}. */
public final class Launcher {

    private static final String TRY = """

            A token   ./run token klantmanager GM0597
            Try       curl -s -H "Authorization: Bearer $(./run token klantmanager GM0597)" \
            http://localhost:8080/v1/instrumenten
            The job   ./run demo            Stop   ./run down            More   ./run help""";

    private Launcher() {}

    /** Ends with 0 when what was asked is done, with 1 and a sentence when it is not. */
    public static void main(String[] args) throws Exception {
        try {
            System.exit(run(Suite.in(Home.of(args[0])), Arrays.asList(args).subList(1, args.length)) ? 0 : 1);
        } catch (Refusal | IOException refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(Suite suite, List<String> command) throws Exception {
        return switch (command.getFirst()) {
            case "status" -> new Status(suite).show();
            case "up" -> alone(suite, () -> up(suite));
            case "down" -> alone(suite, () -> new Down(suite).run());
            case "wipe" -> alone(suite, () -> wipe(suite));
            case "restart" -> alone(suite, () -> restart(suite, command.subList(1, command.size())));
            case "partners" -> alone(suite, () -> partners(suite, command.subList(1, command.size())));
            default -> throw new Refusal("There is no command " + command.getFirst());
        };
    }

    private static void up(Suite suite) throws Exception {
        var interruption = new Interruption(suite);
        interruption.watch();
        try {
            new Up(suite).run();
        } finally {
            interruption.forget();
        }
        new Status(suite).show();
        Screen.say(TRY);
    }

    private static void wipe(Suite suite) throws IOException {
        new Down(suite).run();
        Command.deleteTree(suite.home().state());
        Screen.say("  all data removed");
    }

    private static void restart(Suite suite, List<String> names) throws Exception {
        if (names.isEmpty()) {
            throw new Refusal("Restart which part? ./run restart <part>");
        }
        var parts = new ArrayList<Part>();
        names.forEach(name -> parts.add(suite.part(name)));
        new Down(suite).stop(parts);
        for (var part : parts) {
            new Starting(suite.home(), part).run();
        }
    }

    /** Other settings need another start. */
    private static void partners(Suite suite, List<String> settings) throws Exception {
        var partners = PartnersPart.in(suite.home(), settings);
        if (Suite.processOf(suite.part("kafka")).isEmpty()) {
            throw new Refusal("The suite is down; start it with ./run");
        }
        new Down(suite).stop(List.of(partners));
        new Starting(suite.home(), partners).run();
    }

    private static boolean alone(Suite suite, Work work) throws Exception {
        var lock = suite.home().state().resolve("lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            if (held == null) {
                throw new Refusal("Another ./run is busy in this checkout; wait until it is done.");
            }
            work.run();
            return true;
        }
    }

    private interface Work {
        void run() throws Exception;
    }
}
