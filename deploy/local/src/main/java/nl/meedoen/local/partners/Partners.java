package nl.meedoen.local.partners;

import java.util.Arrays;
import nl.meedoen.local.process.Ready;

/** UWV as a process of its own beside the suite: {@code Partners <bootstrap> [settings]}. */
public final class Partners {

    private Partners() {}

    /** Answers until told to stop. */
    public static void main(String[] args) throws Exception {
        var settings = Settings.parse(Arrays.asList(args).subList(1, args.length));
        var uwv = Uwv.answering(args[0], settings.dagloon(), settings.mischief());
        Runtime.getRuntime().addShutdownHook(new Thread(uwv::close));
        Ready.say();
        Thread.currentThread().join();
    }
}
