package nl.meedoen.subsidy.rekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.subsidy.wet.artikel10d.Arbeidsduur;
import nl.meedoen.subsidy.wet.artikel10d.Urenopgave;
import org.jspecify.annotations.Nullable;

/** The hours that count on a day. */
sealed interface Uren {

    /** As agreed. */
    record Afgesproken(Arbeidsduur arbeidsduur) implements Uren {}

    /** As agreed, until the declaration comes. */
    record Voorlopig(Arbeidsduur arbeidsduur) implements Uren {}

    /**
     * As declared.
     *
     * @param uren hours over the month
     * @param perWeek the same as hours a week
     */
    record Opgegeven(Arbeidsduur arbeidsduur, BigDecimal uren, BigDecimal perWeek) implements Uren {}

    /** @param uitgebleven whether the declaration is owed; otherwise it says that there are none */
    record Geen(boolean uitgebleven) implements Uren {}

    /** Absent where there are none. */
    default @Nullable Arbeidsduur telt() {
        return switch (this) {
            case Afgesproken uren -> uren.arbeidsduur;
            case Voorlopig uren -> uren.arbeidsduur;
            case Opgegeven uren -> uren.arbeidsduur;
            case Geen _ -> null;
        };
    }

    /** What is to be said beside the amount itself. */
    default List<Onderbouwing> stappen(LocalDate peildatum) {
        return switch (this) {
            case Afgesproken _ -> List.of();
            case Voorlopig _ -> List.of(Urenopgave.voorlopig(peildatum));
            case Opgegeven uren -> List.of(Urenopgave.opgegeven(peildatum, uren.uren, uren.perWeek));
            case Geen geen -> List.of(Urenopgave.nihil(peildatum, geen.uitgebleven));
        };
    }
}
