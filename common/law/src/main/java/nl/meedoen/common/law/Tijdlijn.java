package nl.meedoen.common.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Values that hold from a day on, each until the next one. */
public final class Tijdlijn<T> {
    private final NavigableMap<LocalDate, T> waarden;

    public Tijdlijn(Map<LocalDate, T> waarden) {
        this.waarden = new TreeMap<>(waarden);
    }

    /** The value that holds on the day; empty before the first. */
    public Optional<T> op(LocalDate dag) {
        return Optional.ofNullable(waarden.floorEntry(dag)).map(Map.Entry::getValue);
    }

    /** The day on which the value that holds on {@code dag} began. */
    public Optional<LocalDate> sinds(LocalDate dag) {
        return Optional.ofNullable(waarden.floorKey(dag));
    }
}
