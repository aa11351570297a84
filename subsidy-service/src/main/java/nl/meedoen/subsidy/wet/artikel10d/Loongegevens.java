package nl.meedoen.subsidy.wet.artikel10d;

import java.time.LocalDate;
import nl.meedoen.common.beleid.Minimumloon;

/**
 * What the amount of one person's subsidy is computed from.
 *
 * @param peildatum the day whose amounts and rules hold
 * @param minimumloon that of the person on the reference date
 */
public record Loongegevens(
        LocalDate peildatum, Minimumloon minimumloon, Grondslag grondslag, Arbeidsduur arbeidsduur) {}
