package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.meedoen.common.law.Onderbouwing;
import org.jspecify.annotations.Nullable;

/**
 * Lid 7: «Het college stelt na aanvang van de dienstbetrekking de hoogte van de loonkostensubsidie ambtshalve opnieuw vast
 * met ingang van 1 januari van het kalenderjaar in overeenstemming met de ontwikkeling van het wettelijk minimumloon …
 * en de vergoeding voor werkgeverslasten».
 *
 * <p>So in its first calendar year a subsidy keeps the amounts of its first day, and afterwards those of 1 January. The
 * minimum wage of 1 July changes nothing. Before 1-2-2017 lid 5 asked for a yearly re-fix without naming a day; it is
 * done on 1 January too.
 */
public final class Peildatum {
    private Peildatum() {}

    /** @throws IllegalArgumentException for a month before the year of the start */
    public static LocalDate voor(LocalDate ingangsdatum, YearMonth maand) {
        if (maand.getYear() < ingangsdatum.getYear()) {
            throw new IllegalArgumentException(maand + " ligt voor het jaar van ingang " + ingangsdatum);
        }
        return maand.getYear() == ingangsdatum.getYear() ? ingangsdatum : LocalDate.of(maand.getYear(), 1, 1);
    }

    /** @param teBevestigen what is uncertain about keeping to this date; absent when nothing is */
    public static Onderbouwing onderbouwing(LocalDate ingangsdatum, YearMonth maand, @Nullable String teBevestigen) {
        var peildatum = voor(ingangsdatum, maand);
        var toelichting = peildatum.equals(ingangsdatum)
                ? "In het eerste kalenderjaar gelden de bedragen van de eerste dag van de subsidie."
                : "Elk jaar wordt de subsidie opnieuw vastgesteld met de bedragen van 1 januari.";
        return Onderbouwing.van(Artikel10d.JAARLIJKS.op(peildatum), toelichting)
                .met("ingangsdatum", ingangsdatum)
                .met("maand", maand)
                .teBevestigen(teBevestigen)
                .uitkomst(peildatum);
    }
}
