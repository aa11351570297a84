package nl.meedoen.subsidy.bank;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why the bank did what it did: its code, then its own words. */
final class Reden {
    private Reden() {}

    static String van(Knoop knoop, String waar) {
        return Stream.concat(
                        Stream.of(knoop.tekst(waar, "Rsn", "Cd"), knoop.tekst(waar, "Rsn", "Prtry")),
                        knoop.alle(waar, "AddtlInf").stream().map(Knoop::tekst))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
