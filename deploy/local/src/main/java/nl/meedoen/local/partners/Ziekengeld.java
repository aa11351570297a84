package nl.meedoen.local.partners;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What UWV pays a working day.
 *
 * @param dagloon in euro
 * @param percentage of the daily wage
 */
record Ziekengeld(BigDecimal dagloon, int percentage) {

    /** Days × daily wage × percentage in euro, rounded half up to the cent, once. */
    BigDecimal over(Tijdvak tijdvak) {
        return dagloon.multiply(BigDecimal.valueOf(tijdvak.uitkeringsdagen()))
                .multiply(BigDecimal.valueOf(percentage, 2))
                .setScale(2, RoundingMode.HALF_UP);
    }
}
