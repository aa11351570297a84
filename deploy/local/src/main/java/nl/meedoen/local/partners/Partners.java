package nl.meedoen.local.partners;

import java.util.Arrays;
import nl.meedoen.local.process.Ready;

/** UWV as a process of its own beside the suite: {@code Partners <bootstrap> [settings]}. */
public final class Partners {

    private Partners() {}

    /** Answers until told to stop; ends with 1 and a sentence when a setting is not understood. */
    public static void main(String[] args) throws Exception {
        try {
            answer(args[0], Settings.parse(Arrays.asList(args).subList(1, args.length)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void answer(String bootstrap, Settings settings) throws InterruptedException {
        var uwv = Uwv.answering(bootstrap, settings.dagloon(), settings.mischief());
        Runtime.getRuntime().addShutdownHook(new Thread(uwv::close));
        Ready.say();
        Thread.currentThread().join();
    }
}
