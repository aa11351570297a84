package nl.meedoen.instrument.wet.proefplaatsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, with what is known about the person.
 *
 * @param maanden how many months it is asked for
 * @param voornemenDienstverband whether the employer intends to hire
 * @param toestemmingSenior whether a senior agreed to more than the usual months
 * @param werkzaamheden all work with retention of benefit, past and present
 */
public record Aanvraag(
        Uitkering uitkering,
        UUID werkgever,
        LocalDate ingangsdatum,
        int maanden,
        boolean voornemenDienstverband,
        boolean toestemmingSenior,
        List<Werkzaamheid> werkzaamheden) {

    /** @throws IllegalArgumentException when it is asked for less than a month */
    public Aanvraag {
        if (maanden < 1) throw new IllegalArgumentException("maanden moet ten minste 1 zijn, is " + maanden);
        werkzaamheden = List.copyOf(werkzaamheden);
    }

    LocalDate laatsteDag() {
        return Termijn.maanden(maanden).laatsteDagVanaf(ingangsdatum);
    }

    Periode periode() {
        return new Periode(ingangsdatum, laatsteDag());
    }

    /** The first day of the trials at this employer that follow on each other up to this one. */
    LocalDate begin() {
        var begin = ingangsdatum;
        for (var vorige = endingBefore(begin); vorige != null; vorige = endingBefore(begin)) begin = vorige.van();
        return begin;
    }

    boolean verlenging() {
        return begin().isBefore(ingangsdatum);
    }

    /** Whether the work belongs to the chain of trials that this request extends. */
    boolean verlengt(Werkzaamheid werk) {
        return werk.proefplaatsing()
                && werk.werkgever().equals(werkgever)
                && !werk.periode().van().isBefore(begin());
    }

    private @Nullable Periode endingBefore(LocalDate day) {
        return werkzaamheden.stream()
                .filter(werk -> werk.proefplaatsing() && werk.werkgever().equals(werkgever))
                .map(Werkzaamheid::periode)
                .filter(periode -> day.minusDays(1).equals(periode.tot()))
                .findFirst()
                .orElse(null);
    }
}
