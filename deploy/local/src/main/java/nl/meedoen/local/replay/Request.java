package nl.meedoen.local.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent once more.
 *
 * @param list only to be shown, with ids and reasons
 * @param id one letter only, also when it was sent before; null for all that were not
 * @param repaired the value to send in place of the broken one; needs an id
 * @param type the type to send it as, in place of a version nobody knows; needs an id
 */
record Request(
        String topic,
        boolean list,
        @Nullable String id,
        @Nullable String repaired,
        @Nullable String type) {

    static Request parse(List<String> arguments) throws IOException {
        if (arguments.isEmpty() || !arguments.getFirst().endsWith(DeadLetter.SUFFIX)) {
            throw new IllegalArgumentException(
                    "Usage: ./run replay <topic>.dead-letter [--list | --id ID [--repaired FILE] [--type TYPE]]");
        }
        var list = false;
        String id = null;
        String repaired = null;
        String type = null;
        for (var rest = arguments.subList(1, arguments.size()).iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--list" -> list = true;
                case "--id" -> id = value(option, rest);
                case "--repaired" ->
                    repaired = Files.readString(Path.of(value(option, rest))).strip();
                case "--type" -> type = value(option, rest);
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        if ((repaired != null || type != null) && id == null) {
            throw new IllegalArgumentException("A repair needs --id: which letter is repaired?");
        }
        return new Request(arguments.getFirst(), list, id, repaired, type);
    }

    DeadLetter mended(DeadLetter letter) {
        var better = repaired == null ? letter : letter.repaired(repaired);
        return type == null ? better : better.as(type);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }
}
