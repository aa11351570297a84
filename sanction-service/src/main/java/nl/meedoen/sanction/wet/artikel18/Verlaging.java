package nl.meedoen.sanction.wet.artikel18;

import java.time.LocalDate;
import nl.meedoen.common.law.Percentage;
import nl.meedoen.common.law.Periode;
import nl.meedoen.common.law.Termijn;

/**
 * By how much and for how long benefit is lowered.
 *
 * @param percentage of the benefit, above 0 and at most 100
 * @param maanden whole months, 1 to 3: never longer (lid 5 to 8)
 */
public record Verlaging(Percentage percentage, int maanden) {
    private static final Percentage NUL = Percentage.van(0);
    private static final int LANGST = 3;

    /** @throws IllegalArgumentException outside those bounds */
    public Verlaging {
        if (percentage.compareTo(NUL) <= 0 || percentage.compareTo(Percentage.HONDERD) > 0)
            throw new IllegalArgumentException("een verlaging van " + percentage + " bestaat niet");
        if (maanden < 1 || maanden > LANGST)
            throw new IllegalArgumentException("een verlaging duurt geen " + maanden + " maanden");
    }

    public Periode vanaf(LocalDate ingangsdatum) {
        return new Periode(ingangsdatum, Termijn.maanden(maanden).laatsteDagVanaf(ingangsdatum));
    }

    /** Whether it is lower or shorter than another, and in nothing more. */
    boolean lichterDan(Verlaging ander) {
        return !equals(ander) && percentage.compareTo(ander.percentage) <= 0 && maanden <= ander.maanden;
    }

    @Override
    public String toString() {
        return percentage + " gedurende " + maanden + (maanden == 1 ? " maand" : " maanden");
    }
}
