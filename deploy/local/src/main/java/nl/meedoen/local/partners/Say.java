package nl.meedoen.local.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.meedoen.local.partners.VanPartner.DzbHersteldGemeld;
import nl.meedoen.local.partners.VanPartner.DzbZiekmeldingGemeld;

/**
 * Lets a partner say one thing: {@code Say <bootstrap> factuur <gemeente> <jaar> <nummer>}, {@code Say <bootstrap> ziek|hersteld
 * <client> <dienstverband> <day>}.
 */
public final class Say {
    private static final String USAGE = """
            ./run partners [--seed N] [--delay MS] [--duplicates 0-1] [--corrections 0-1] [--dagloon EUR]
            ./run partners factuur <gemeente> <jaar> <factuurnummer>     UWV sends its yearly invoice
            ./run partners ziek <client> <dienstverband> <day>           DZB reports sickness
            ./run partners hersteld <client> <dienstverband> <day>       DZB reports recovery""";

    private Say() {}

    /** Ends with 0 when it is said, with 1 and a sentence when it is not. */
    public static void main(String[] args) {
        try (var mailroom = new Mailroom(args[0], Mischief.NONE)) {
            var message = Message.of(said(args[0], Arrays.asList(args).subList(1, args.length)), Instant.now());
            mailroom.hand(message);
            System.out.printf("  %s on %s%n", message.type(), message.topic());
        } catch (IllegalArgumentException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static VanPartner said(String bootstrap, List<String> words) {
        if (words.size() != 4) throw new IllegalArgumentException(USAGE);
        return switch (words.getFirst()) {
            case "factuur" ->
                Uwv.boeken(bootstrap, Dagloon.perPersoon())
                        .factuur(words.get(1), Integer.parseInt(words.get(2)), words.get(3), today());
            case "ziek" -> new DzbZiekmeldingGemeld(id(words, 1), id(words, 2), day(words), Instant.now());
            case "hersteld" -> new DzbHersteldGemeld(id(words, 1), id(words, 2), day(words), Instant.now());
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static UUID id(List<String> words, int place) {
        return UUID.fromString(words.get(place));
    }

    private static LocalDate day(List<String> words) {
        return LocalDate.parse(words.get(3));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
