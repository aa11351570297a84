package nl.meedoen.common.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.meedoen.common.law.Periode;

/** The values of one subject by date of effect. A day that no file covers has no value, never the nearest one. */
final class Timeline<T> {
    private final List<Entry<T>> entries;

    /**
     * @param value what holds within the period the source speaks for
     * @param after the same, marked as running on past that period
     */
    record Entry<T>(String path, Header header, T value, T after) {
        private LocalDate van() {
            return header.geldig().van();
        }

        private boolean covers(LocalDate day) {
            return header.geldig().bevat(day);
        }

        private T on(LocalDate day) {
            var end = header.vastgesteldTot();
            return end != null && day.isAfter(end) ? after : value;
        }

        private Entry<T> until(LocalDate end) {
            var shorter = new Header(
                    new Periode(van(), end),
                    header.vastgesteldTot(),
                    header.mark(),
                    header.regeling(),
                    header.versie());
            return new Entry<>(path, shorter, value, after);
        }
    }

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /** @throws BeleidOngeldig when two files start on one day, or one reaches past the start of the next */
    static <T> Timeline<T> of(List<Entry<T>> unordered) {
        var sorted = unordered.stream().sorted(Comparator.comparing(Entry::van)).toList();
        var entries = new ArrayList<Entry<T>>();
        for (int i = 0; i < sorted.size(); i++) {
            entries.add(i + 1 < sorted.size() ? fitted(sorted.get(i), sorted.get(i + 1)) : sorted.get(i));
        }
        return new Timeline<>(List.copyOf(entries));
    }

    private static <T> Entry<T> fitted(Entry<T> entry, Entry<T> next) {
        if (entry.van().equals(next.van())) {
            throw new BeleidOngeldig(next.path(), "geldigVan", "zelfde onderwerp en datum als " + entry.path());
        }
        var tot = entry.header().geldig().tot();
        if (tot != null && !tot.isBefore(next.van())) {
            throw new BeleidOngeldig(
                    next.path(), "geldigVan", "overlapt met " + entry.path() + " (tot en met " + tot + ")");
        }
        return tot == null ? entry.until(next.van().minusDays(1)) : entry;
    }

    Optional<T> on(LocalDate day) {
        for (var entry : entries) if (entry.covers(day)) return Optional.of(entry.on(day));
        return Optional.empty();
    }
}
