package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Every file by owner and subject, until the typed records have been read from them. */
final class Rulebook {
    private static final String NATIONAL = "landelijk";

    private final Map<String, Map<String, List<PolicyFile>>> byOwner;
    private final Collection<Municipality> municipalities;

    private Rulebook(Map<String, Map<String, List<PolicyFile>>> byOwner, Collection<Municipality> municipalities) {
        this.byOwner = byOwner;
        this.municipalities = municipalities;
    }

    static Rulebook of(Map<String, String> contents, Collection<Municipality> municipalities) {
        var byOwner = new TreeMap<String, Map<String, List<PolicyFile>>>();
        contents.forEach((path, content) -> {
            if (Municipality.isOne(path)) return;
            var file = PolicyFile.of(path, content);
            byOwner.computeIfAbsent(file.owner(), owner -> new TreeMap<>())
                    .computeIfAbsent(file.subject(), subject -> new ArrayList<>())
                    .add(file);
        });
        return new Rulebook(byOwner, municipalities);
    }

    /** One subject as national law sets it. */
    <T> Timeline<T> national(String subject, Function<Values, T> shape) {
        return timeline(List.of(NATIONAL), subject, shape);
    }

    /** One subject as each municipality sets it, in its own folder and in those it follows. */
    <T> PerGemeente<T> local(String subject, Function<Values, T> shape) {
        var timelines = new LinkedHashMap<String, Timeline<T>>();
        for (var one : municipalities) {
            timelines.put(one.gemeente().code(), timeline(one.folders(), subject, shape));
        }
        return new PerGemeente<>(timelines);
    }

    /** The subjects below a folder name that any municipality has files on, in a stable order. */
    List<String> subjects(String prefix) {
        return byOwner.values().stream()
                .flatMap(subjects -> subjects.keySet().stream())
                .filter(subject -> subject.startsWith(prefix + "/"))
                .distinct()
                .sorted()
                .toList();
    }

    /** Refuses files that nothing will ever read, so that a misplaced one is not silently without effect. */
    void refuseStray(Set<String> national, Set<String> local, String prefix) {
        byOwner.forEach((owner, subjects) -> subjects.forEach((subject, files) -> {
            var path = files.getFirst().path();
            if (owner.equals(NATIONAL)) {
                if (!national.contains(subject)) throw new BeleidOngeldig(path, "", "onbekend onderwerp " + subject);
                return;
            }
            if (municipalities.stream().noneMatch(one -> one.folders().contains(owner))) {
                throw new BeleidOngeldig(path, "", "geen gemeente volgt de map " + owner);
            }
            if (!local.contains(subject) && !subject.startsWith(prefix + "/")) {
                throw new BeleidOngeldig(path, "", "onbekend onderwerp " + subject);
            }
        }));
    }

    private <T> Timeline<T> timeline(List<String> owners, String subject, Function<Values, T> shape) {
        return Timeline.of(owners.stream()
                .flatMap(owner -> byOwner.getOrDefault(owner, Map.of()).getOrDefault(subject, List.of()).stream())
                .map(file -> file.read(shape))
                .toList());
    }

    /** What the municipalities set on one subject, by their code. */
    record PerGemeente<T>(Map<String, Timeline<T>> timelines) {

        Optional<T> on(String gemeente, LocalDate day) {
            return Optional.ofNullable(timelines.get(gemeente)).flatMap(timeline -> timeline.on(day));
        }
    }
}
