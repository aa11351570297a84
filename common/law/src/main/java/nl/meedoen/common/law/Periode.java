package nl.meedoen.common.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run of calendar days, from {@code van} up to and including {@code tot}; open-ended when {@code tot} is absent. */
public record Periode(LocalDate van, @Nullable LocalDate tot) {

    /** @throws IllegalArgumentException when the period ends before it starts */
    public Periode {
        if (tot != null && tot.isBefore(van)) throw new IllegalArgumentException(tot + " ligt voor " + van);
    }

    public static Periode vanaf(LocalDate van) {
        return new Periode(van, null);
    }

    public static Periode van(YearMonth maand) {
        return new Periode(maand.atDay(1), maand.atEndOfMonth());
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }

    public boolean overlapt(Periode ander) {
        return doorsnede(ander).isPresent();
    }

    /** The days both periods share; empty when there are none. */
    public Optional<Periode> doorsnede(Periode ander) {
        var begin = van.isAfter(ander.van) ? van : ander.van;
        var eind = eerste(tot, ander.tot);
        return eind != null && eind.isBefore(begin) ? Optional.empty() : Optional.of(new Periode(begin, eind));
    }

    /** The number of calendar days. @throws IllegalStateException for an open-ended period */
    public int dagen() {
        return Math.toIntExact(DAYS.between(van, einde()) + 1);
    }

    public Stream<LocalDate> dagenReeks() {
        return van.datesUntil(einde().plusDays(1));
    }

    private LocalDate einde() {
        if (tot == null) throw new IllegalStateException("periode vanaf " + van + " heeft geen einde");
        return tot;
    }

    private static @Nullable LocalDate eerste(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null) return b;
        if (b == null) return a;
        return a.isBefore(b) ? a : b;
    }
}
