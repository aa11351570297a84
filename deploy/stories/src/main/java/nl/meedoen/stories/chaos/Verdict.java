package nl.meedoen.stories.chaos;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meedoen.local.partners.Broken;
import nl.meedoen.stories.chaos.DeadLetters.Letter;

/** Holds what was found against what was expected. */
record Verdict(Map<String, State> expected, Map<String, State> found, List<Broken> broken, List<Letter> all) {

    /** Where the end state is another one. */
    List<String> different() {
        return expected.keySet().stream()
                .sorted()
                .filter(person -> !Objects.equals(expected.get(person), found.get(person)))
                .map(person -> "%nexpected %s%nfound    %s".formatted(expected.get(person), found.get(person)))
                .toList();
    }

    /** What the letters say that were broken on purpose. */
    List<String> letters() {
        return broken.stream()
                .flatMap(one -> all.stream()
                        .filter(letter -> letter.id().equals(one.message().id().toString()))
                        .map(letter -> "%s: %s".formatted(one.fault(), letter.reden())))
                .sorted()
                .toList();
    }

    /** Letters that nobody broke, and broken messages without exactly one letter. */
    List<String> unexpected() {
        var ours = broken.stream().map(one -> one.message().id().toString()).collect(Collectors.toSet());
        var counted = all.stream().collect(Collectors.groupingBy(Letter::id, Collectors.counting()));
        var foreign = all.stream().filter(letter -> !ours.contains(letter.id())).map(Letter::toString);
        var missing = broken.stream()
                .filter(one -> counted.getOrDefault(one.message().id().toString(), 0L) != 1)
                .map(one -> "no single letter for " + one.fault() + " on "
                        + one.message().topic());
        return Stream.concat(foreign, missing).toList();
    }
}
