package nl.meedoen.noriskpolis.wet.ziektewet29;

import java.time.LocalDate;
import nl.meedoen.common.law.Geld;
import nl.meedoen.common.law.Onderbouwing;
import nl.meedoen.common.law.Percentage;

/**
 * Benefit over a run of days at one percentage.
 *
 * @param vanaf the first day
 * @param tot the last day
 * @param dagen days for which benefit is due
 * @param percentage of the daily wage
 */
public record Ziekengelddeel(
        LocalDate vanaf, LocalDate tot, long dagen, Percentage percentage, Geld bedrag, Onderbouwing onderbouwing) {}
